import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { configuredModel } from '@/lib/platform/embeddings'
import { isBeyondMeaning } from '@/lib/scoring/match/foreign'
import { matchRequest } from '@/lib/scoring/match/request'
import { languageOf } from '@/lib/scoring/text/language'
import { loadCatalogue } from './data'
import { askOutside, modelFor } from './outside'
import type { TryRequest } from './schema'
import { type Tried, toTried } from './tried'

/** Lays a request beside the firm's catalogue as an assessment would; it is stored nowhere. */
export async function tryRequest(viewer: Viewer, { text }: TryRequest): Promise<{ ok: true; tried: Tried }> {
  const catalogue = await loadCatalogue(viewer)
  const model = configuredModel() ? await tenant(viewer, (db) => modelFor(db, viewer)) : null
  const outside = model ? await askOutside(model, text, catalogue.offers) : undefined
  const match = matchRequest(text, catalogue, languageOf(text), [], outside)
  const foreign = catalogue.offers.filter(isBeyondMeaning).map(({ title }) => title)
  return { ok: true, tried: toTried(match, catalogue, outside, foreign) }
}
