import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { readRequestOf } from '@/lib/discovery/request-data'
import { readCatalogue } from '@/lib/offers/data'
import { keptCatalogue } from '@/lib/offers/kept-catalogue'
import { toTried } from '@/lib/offers/tried'
import { requestTextsOf } from '@/lib/scoring/assess'
import type { Answer } from '@/lib/scoring/discovery'
import { matchRequest } from '@/lib/scoring/match/request'
import { type Beside, nothingBeside, toBeside } from './beside'
import type { LayBeside } from './schema'

export type LaidBeside =
  | { readonly ok: true; readonly beside: Beside }
  | { readonly ok: false; readonly reason: 'not-found' | 'forbidden' }

/**
 * Lays what is being told beside the firm's offers, as an assessment would, for whoever may write it down. Nothing is
 * stored, and the operator's own model is not asked: this comes with every pause in typing.
 */
export async function layBeside(viewer: Viewer, { discoveryId, told }: LayBeside): Promise<LaidBeside> {
  const read = await tenant(viewer, async (db) => {
    const request = await readRequestOf(db, viewer, discoveryId)
    if (!request?.mayEdit) return request
    return { ...request, catalogue: await readCatalogue(db, viewer, request.prospectId) }
  })
  if (!read) return { ok: false, reason: 'not-found' }
  if (!('catalogue' in read)) return { ok: false, reason: 'forbidden' }
  const catalogue = keptCatalogue(viewer.workspaceId, read.catalogue)
  if (catalogue.offers.length === 0) return { ok: true, beside: nothingBeside('empty') }
  const answers = read.questions.map(
    ({ key, intent }): Pick<Answer, 'key' | 'intent' | 'rounds'> => ({
      key,
      intent,
      rounds: (told.find(({ questionKey }) => questionKey === key)?.texts ?? []).map((text) => ({
        text,
        speaker: 'verbatim',
      })),
    }),
  )
  const match = matchRequest(requestTextsOf({ answers }), catalogue, read.lang, read.matchReviews)
  return { ok: true, beside: toBeside(toTried(match, catalogue)) }
}
