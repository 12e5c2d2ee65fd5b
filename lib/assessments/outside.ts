import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { askOutside, modelFor } from '@/lib/offers/outside'
import { requestTextsOf } from '@/lib/scoring/assess'
import type { DiscoveryInput, Outside } from '@/lib/scoring/discovery'
import { readToAssess } from './ready'
import { canonical } from './same-input'

/** What the model said, and of which texts. */
export interface Heard {
  readonly outside: Outside
  readonly of: string
}

/**
 * Asks the operator's model about a discovery that is about to be assessed: between two transactions, so that no
 * connection is held while one waits. null, and nothing is sent, when the firm forbids it or there is nothing to assess.
 */
export async function hearOutside(viewer: Viewer, prospectId: string): Promise<Heard | null> {
  const toAsk = await tenant(viewer, async (db) => {
    const model = await modelFor(db, viewer)
    const read = model ? await readToAssess(db, viewer, prospectId) : null
    const news = read?.ok && (read.standing === null || read.standing.unheard)
    return model && news ? { model, input: read.input } : null
  })
  if (toAsk === null) return null
  const { model, input } = toAsk
  const outside = await askOutside(model, requestOf(input), input.catalogue.offers)
  return outside ? { outside, of: textsOf(input) } : null
}

/** The input with what was heard; as it is when somebody has changed the request or the offers meanwhile. Pure. */
export function withHeard(input: DiscoveryInput, heard: Heard | null): DiscoveryInput {
  return heard && heard.of === textsOf(input) ? { ...input, outside: heard.outside } : input
}

const requestOf = (input: DiscoveryInput): string =>
  requestTextsOf(input)
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join('\n')

const textsOf = (input: DiscoveryInput): string => canonical([requestOf(input), input.catalogue.offers])
