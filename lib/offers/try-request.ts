import type { Viewer } from '@/lib/auth/viewer'
import { matchRequest } from '@/lib/scoring/match/request'
import { languageOf } from '@/lib/scoring/text/language'
import { loadCatalogue } from './data'
import type { TryRequest } from './schema'
import { type Tried, toTried } from './tried'

/** Lays a request beside the firm's catalogue as an assessment would; it is written down nowhere. */
export async function tryRequest(viewer: Viewer, { text }: TryRequest): Promise<{ ok: true; tried: Tried }> {
  const catalogue = await loadCatalogue(viewer)
  return { ok: true, tried: toTried(matchRequest(text, catalogue, languageOf(text)), catalogue) }
}
