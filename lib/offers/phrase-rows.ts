import { oneAtATime } from '@/lib/auth/tenant'
import { uuidv7 } from '@/lib/auth/uuid'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { MAX_PHRASES, type PhraseTarget } from './schema'

type Refused<Reason extends string> = { readonly ok: false; readonly reason: Reason }
const refused = <Reason extends string>(reason: Reason): Refused<Reason> => ({ ok: false, reason })

/** Phrases that differ in case or in the letter ё say the same. */
export const sameness = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

/** The assessment and the prospect whose words were confirmed. */
export interface PhraseOrigin {
  readonly assessmentId: string
  readonly prospectId: string
}

/** What the target knows, as it is compared. */
export async function textsInForce(
  db: Transaction,
  viewer: Viewer,
  target: PhraseTarget,
): Promise<Set<string>> {
  const rows = await db.clientPhrase.findMany({
    where: { workspaceId: viewer.workspaceId, ...target, takenBackAt: null },
    select: { text: true },
  })
  return new Set(rows.map(({ text }) => sameness(text)))
}

/** Adds what the target does not know yet; the caller writes the audit. */
export async function insertPhrases(
  db: Transaction,
  viewer: Viewer,
  target: PhraseTarget,
  texts: readonly string[],
  source: PhraseOrigin | null,
): Promise<{ ok: true; ids: string[] } | Refused<'not-found' | 'too-many-phrases'>> {
  await oneAtATime(db, viewer)
  if (!(await isThere(db, viewer, target))) return refused('not-found')
  const known = await textsInForce(db, viewer, target)
  const rows = rowsOf(viewer, target, texts, source, known)
  if (known.size > MAX_PHRASES) return refused('too-many-phrases')
  await db.clientPhrase.createMany({ data: rows })
  return { ok: true, ids: rows.map(({ id }) => id) }
}

/** Adds phrases of many offers at once, those that an offer does not know yet; the offers must be there. */
export async function insertManyPhrases(
  db: Transaction,
  viewer: Viewer,
  offers: readonly { readonly id: string; readonly phrases: readonly string[] }[],
): Promise<{ ok: true } | Refused<'too-many-phrases'>> {
  const inForce = await db.clientPhrase.findMany({
    where: {
      workspaceId: viewer.workspaceId,
      offerId: { in: offers.map(({ id }) => id) },
      takenBackAt: null,
    },
    select: { offerId: true, text: true },
  })
  const known = new Map(offers.map(({ id }) => [id, new Set<string>()]))
  for (const { offerId, text } of inForce) known.get(offerId ?? '')?.add(sameness(text))
  const rows = offers.flatMap(({ id, phrases }) =>
    rowsOf(viewer, { offerId: id }, phrases, null, known.get(id) ?? new Set()),
  )
  if ([...known.values()].some(({ size }) => size > MAX_PHRASES)) return refused('too-many-phrases')
  if (rows.length > 0) await db.clientPhrase.createMany({ data: rows })
  return { ok: true }
}

/** Rows for what is not `known`, which it adds to what is. */
function rowsOf(
  { workspaceId, memberId }: Viewer,
  target: PhraseTarget,
  texts: readonly string[],
  source: PhraseOrigin | null,
  known: Set<string>,
) {
  const fresh = texts.filter((text) => {
    const isNew = !known.has(sameness(text))
    known.add(sameness(text))
    return isNew
  })
  const now = Date.now()
  return fresh.map((text, i) => ({
    workspaceId,
    id: uuidv7(now + i),
    ...target,
    text,
    origin: source ? ('confirmed' as const) : ('typed' as const),
    ...source,
    addedById: memberId,
    // A millisecond apart, so that they stay in this order.
    addedAt: new Date(now + i),
  }))
}

/** The offer is in the catalogue, or the line among what the firm never does. */
async function isThere(db: Transaction, viewer: Viewer, target: PhraseTarget): Promise<boolean> {
  const { workspaceId } = viewer
  if ('offerId' in target)
    return (await db.offer.count({ where: { workspaceId, id: target.offerId, archivedAt: null } })) > 0
  const where = { id: workspaceId, never: { has: target.neverLine } }
  return (await db.workspace.count({ where })) > 0
}
