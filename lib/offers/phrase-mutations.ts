import { may } from '@/lib/auth/policy'
import { audit, oneAtATime, tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { mayEdit } from '@/lib/prospects/policy'
import { wordsOfPhrases } from './phrase-data'
import { insertPhrases, type PhraseOrigin, sameness, textsInForce } from './phrase-rows'
import { type AddPhrase, type ConfirmPhrases, MAX_PHRASES, type PhraseId, type PhraseTarget } from './schema'

type Refused<Reason extends string> = { readonly ok: false; readonly reason: Reason }
const refused = <Reason extends string>(reason: Reason): Refused<Reason> => ({ ok: false, reason })

/** Adds a phrase that somebody typed into the catalogue. `known`: the target has it already. */
export async function addPhrase(
  viewer: Viewer,
  { target, text }: AddPhrase,
): Promise<{ ok: true; id: string } | Refused<'forbidden' | 'not-found' | 'known' | 'too-many-phrases'>> {
  if (!may(viewer, 'edit-offers')) return refused('forbidden')
  return tenant(viewer, async (db) => {
    const result = await insertPhrases(db, viewer, target, [text], null)
    if (!result.ok) return result
    const [id] = result.ids
    if (id === undefined) return refused('known')
    await auditPhrase(db, viewer, 'phrase.added', id, target)
    return { ok: true, id }
  })
}

/** `unknown-offer`, `unknown-line`: the catalogue no longer has what the words were to be remembered for. */
type Confirmed =
  | { readonly ok: true; readonly ids: string[] }
  | Refused<'forbidden' | 'not-found' | 'unknown-offer' | 'unknown-line' | 'too-many-phrases'>

/**
 * Adds a prospect's own words, confirmed in the brief of an assessment by somebody who may edit the prospect.
 * Words that the target knows already are passed over: `ids` names the new ones, for taking back at once.
 */
export async function confirmPhrases(viewer: Viewer, input: ConfirmPhrases): Promise<Confirmed> {
  return tenant(viewer, (db) => confirmPhrasesIn(db, viewer, input))
}

/** `confirmPhrases` as a part of a larger change. */
export async function confirmPhrasesIn(
  db: Transaction,
  viewer: Viewer,
  { assessmentId, target, texts }: ConfirmPhrases,
): Promise<Confirmed> {
  const assessment = await db.assessment.findFirst({
    where: { workspaceId: viewer.workspaceId, id: assessmentId },
    select: { prospectId: true, prospect: { select: { ownerId: true } } },
  })
  if (!assessment) return refused('not-found')
  if (!mayEdit(viewer, assessment.prospect)) return refused('forbidden')
  const source = { assessmentId, prospectId: assessment.prospectId }
  const result = await insertPhrases(db, viewer, target, texts, source)
  if (!result.ok && result.reason === 'not-found')
    return refused('offerId' in target ? 'unknown-offer' : 'unknown-line')
  if (!result.ok) return result
  for (const id of result.ids) await auditPhrase(db, viewer, 'phrase.confirmed', id, target, source)
  return result
}

const auditPhrase = (
  db: Transaction,
  viewer: Viewer,
  action: string,
  subjectId: string,
  target: PhraseTarget,
  source?: PhraseOrigin,
) =>
  audit(db, viewer, {
    action,
    subject: 'phrase',
    subjectId,
    detail: { offerId: 'offerId' in target ? target.offerId : null, ...source },
  })

/** Takes a phrase back: it stays on record with who did it, and counts no longer. */
export function takeBackPhrase(viewer: Viewer, { id }: PhraseId) {
  return tenant(viewer, async (db) => {
    const found = await findOwn(db, viewer, id)
    if (!found.ok) return found
    const { count } = await db.clientPhrase.updateMany({
      where: { workspaceId: viewer.workspaceId, id, takenBackAt: null },
      data: { takenBackAt: new Date(), takenBackById: viewer.memberId },
    })
    if (count > 0) await audit(db, viewer, { action: 'phrase.taken-back', subject: 'phrase', subjectId: id })
    return { ok: true } as const
  })
}

/**
 * Takes back phrases that were remembered with a word on the match, as a part of taking that word back. Nothing is
 * written unless all of them came from it and the viewer may undo each.
 */
export async function takeBackPhrasesIn(
  db: Transaction,
  viewer: Viewer,
  ids: readonly string[],
  cameFrom: { readonly prospectId: string; readonly review: string },
): Promise<{ readonly ok: true } | Refused<'not-found' | 'forbidden'>> {
  if (ids.length === 0) return { ok: true }
  const { workspaceId, memberId } = viewer
  const words = await wordsOfPhrases(db, viewer, cameFrom.prospectId)
  if (ids.some((id) => words.get(id) !== cameFrom.review)) return refused('not-found')
  for (const id of ids) {
    const found = await findOwn(db, viewer, id)
    if (!found.ok) return found
  }
  for (const id of ids) {
    const { count } = await db.clientPhrase.updateMany({
      where: { workspaceId, id, takenBackAt: null },
      data: { takenBackAt: new Date(), takenBackById: memberId },
    })
    const detail = { review: cameFrom.review }
    if (count > 0)
      await audit(db, viewer, { action: 'phrase.taken-back', subject: 'phrase', subjectId: id, detail })
  }
  return { ok: true }
}

/** Puts a phrase that was taken back into force again: one's own undoing, or, for admins, anybody's. */
export function restorePhrase(viewer: Viewer, { id }: PhraseId) {
  return tenant(viewer, async (db) => {
    await oneAtATime(db, viewer)
    const found = await findOwn(db, viewer, id)
    if (!found.ok) return found
    const { text, takenBackAt, takenBackById, offerId, neverLine } = found.phrase
    if (!takenBackAt) return { ok: true } as const
    if (takenBackById !== viewer.memberId && !may(viewer, 'edit-offers')) return refused('forbidden')
    const known = await textsInForce(db, viewer, offerId ? { offerId } : { neverLine: neverLine ?? '' })
    if (known.has(sameness(text))) return refused('known')
    if (known.size >= MAX_PHRASES) return refused('too-many-phrases')
    await db.clientPhrase.updateMany({
      where: { workspaceId: viewer.workspaceId, id },
      data: { takenBackAt: null, takenBackById: null },
    })
    await audit(db, viewer, { action: 'phrase.restored', subject: 'phrase', subjectId: id })
    return { ok: true } as const
  })
}

/** Everybody undoes what they added themselves; admins look after the whole catalogue. */
async function findOwn(db: Transaction, viewer: Viewer, id: string) {
  const phrase = await db.clientPhrase.findFirst({
    where: { workspaceId: viewer.workspaceId, id },
    select: {
      text: true,
      takenBackAt: true,
      takenBackById: true,
      offerId: true,
      neverLine: true,
      addedById: true,
    },
  })
  if (!phrase) return refused('not-found')
  const allowed = may(viewer, 'edit-offers') || phrase.addedById === viewer.memberId
  return allowed ? ({ ok: true, phrase } as const) : refused('forbidden')
}
