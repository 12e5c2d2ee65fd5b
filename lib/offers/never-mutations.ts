import { may } from '@/lib/auth/policy'
import { audit, auditAll, oneAtATime, tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { followersOf, type NeverMove, nearestOf } from './never-followers'
import { PHRASE_ORDER } from './phrase-data'
import { sameness, textsInForce } from './phrase-rows'
import { MAX_PHRASES, type SaveNever } from './schema'

type Refused<Reason extends string> = { readonly ok: false; readonly reason: Reason }
const refused = <Reason extends string>(reason: Reason): Refused<Reason> => ({ ok: false, reason })

/** A line that is to go, and the client phrases in force that would go with it. */
export interface GoneLine {
  readonly line: string
  readonly phrases: readonly string[]
  /** The new line that comes nearest, to be proposed. */
  readonly near: string | null
}

type SavedNever =
  | { readonly ok: true }
  | Refused<'forbidden' | 'too-many-phrases'>
  | (Refused<'conflict'> & { readonly current: readonly string[] })
  | (Refused<'phrases'> & { readonly gone: readonly GoneLine[] })

/**
 * Writes what the firm never does, unless the list has changed since it was read. Client phrases follow a line that was
 * only reworded. `phrases`: others would be lost with their lines, nothing is written, and a person has to say in
 * `moves` what becomes of them.
 */
export async function saveNever(viewer: Viewer, { base, lines, moves = [] }: SaveNever): Promise<SavedNever> {
  if (!may(viewer, 'edit-offers')) return refused('forbidden')
  const id = viewer.workspaceId
  return tenant(viewer, async (db) => {
    await oneAtATime(db, viewer)
    const { never } = await db.workspace.findUniqueOrThrow({ where: { id }, select: { never: true } })
    if (JSON.stringify(never) !== JSON.stringify(base)) return { ...refused('conflict'), current: never }
    const isGone = (line: string) => base.includes(line) && !lines.includes(line)
    const said = moves.filter(({ from, to }) => isGone(from) && (to === null || lines.includes(to)))
    const follow = [...said, ...followersOf(base, lines)].filter(
      ({ from }, at, every) => every.findIndex((one) => one.from === from) === at,
    )
    const gone = await undecided(db, viewer, base, lines, follow)
    if (gone.length > 0) return { ...refused('phrases'), gone }
    if (!(await holdPhrases(db, viewer, follow))) return refused('too-many-phrases')
    await db.workspace.update({ where: { id }, data: { never: lines }, select: { id: true } })
    for (const { from, to } of follow) if (to !== null) await movePhrases(db, viewer, from, to)
    await audit(db, viewer, {
      action: 'never.updated',
      subject: 'workspace',
      subjectId: id,
      detail: { lines: lines.length },
    })
    return { ok: true }
  })
}

/** Lines that go, whose phrases nobody has decided about. */
async function undecided(
  db: Transaction,
  { workspaceId }: Viewer,
  before: readonly string[],
  after: readonly string[],
  follow: readonly NeverMove[],
): Promise<GoneLine[]> {
  const open = before.filter((line) => !after.includes(line) && !follow.some(({ from }) => from === line))
  if (open.length === 0) return []
  const rows = await db.clientPhrase.findMany({
    where: { workspaceId, neverLine: { in: open }, takenBackAt: null },
    orderBy: [...PHRASE_ORDER],
    select: { neverLine: true, text: true },
  })
  const fresh = after.filter((line) => !before.includes(line))
  return open.flatMap((line) => {
    const phrases = rows.filter(({ neverLine }) => neverLine === line).map(({ text }) => text)
    return phrases.length > 0 ? [{ line, phrases, near: nearestOf(line, fresh) }] : []
  })
}

/** Whether each line can hold the phrases that come to it. */
async function holdPhrases(db: Transaction, viewer: Viewer, follow: readonly NeverMove[]): Promise<boolean> {
  const targets = new Set(follow.flatMap(({ to }) => to ?? []))
  for (const to of targets) {
    const texts = await textsInForce(db, viewer, { neverLine: to })
    for (const { from } of follow.filter((move) => move.to === to))
      for (const text of await textsInForce(db, viewer, { neverLine: from })) texts.add(text)
    if (texts.size > MAX_PHRASES) return false
  }
  return true
}

/** Where both lines have phrases, those said twice count once: the newcomer's are taken back. */
async function movePhrases(db: Transaction, viewer: Viewer, from: string, to: string): Promise<void> {
  const { workspaceId, memberId } = viewer
  const known = await textsInForce(db, viewer, { neverLine: to })
  const rows = await db.clientPhrase.findMany({
    where: { workspaceId, neverLine: from, takenBackAt: null },
    select: { id: true, text: true },
  })
  const twice = rows.filter(({ text }) => known.has(sameness(text))).map(({ id }) => id)
  if (twice.length > 0) {
    await db.clientPhrase.updateMany({
      where: { workspaceId, id: { in: twice } },
      data: { takenBackAt: new Date(), takenBackById: memberId },
    })
    await auditAll(
      db,
      viewer,
      twice.map((id) => ({ action: 'phrase.taken-back', subject: 'phrase', subjectId: id })),
    )
  }
  await db.clientPhrase.updateMany({ where: { workspaceId, neverLine: from }, data: { neverLine: to } })
}
