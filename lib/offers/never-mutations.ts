import { may } from '@/lib/auth/policy'
import { audit, tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { sameness, textsInForce } from './phrase-rows'
import type { SaveNever } from './schema'

type Forbidden = { readonly ok: false; readonly reason: 'forbidden' }
const FORBIDDEN: Forbidden = { ok: false, reason: 'forbidden' }

/** Writes what the firm never does, unless the list has changed since it was read. */
export async function saveNever(
  viewer: Viewer,
  { base, lines }: SaveNever,
): Promise<{ ok: true } | Forbidden | { ok: false; reason: 'conflict'; current: readonly string[] }> {
  if (!may(viewer, 'edit-offers')) return FORBIDDEN
  const id = viewer.workspaceId
  return tenant(viewer, async (db) => {
    const { count } = await db.workspace.updateMany({
      where: { id, never: { equals: base } },
      data: { never: lines },
    })
    if (count === 0) {
      const { never } = await db.workspace.findUniqueOrThrow({ where: { id }, select: { never: true } })
      return { ok: false, reason: 'conflict', current: never }
    }
    await followNever(db, viewer, base, lines)
    await audit(db, viewer, {
      action: 'never.updated',
      subject: 'workspace',
      subjectId: id,
      detail: { lines: lines.length },
    })
    return { ok: true }
  })
}

/**
 * When the list of what the firm never does is rewritten, phrases follow a line that was reworded in its place.
 * Those of a line that is gone stay with it and count again when it comes back. Where a line is reworded into one that
 * was gone, both have phrases: those said twice count once, the newcomer's being taken back.
 */
async function followNever(
  db: Transaction,
  viewer: Viewer,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  const { workspaceId, memberId } = viewer
  for (const [from, to] of reworded(before, after)) {
    const known = await textsInForce(db, viewer, { neverLine: to })
    const rows = await db.clientPhrase.findMany({
      where: { workspaceId, neverLine: from, takenBackAt: null },
      select: { id: true, text: true },
    })
    const twice = rows.filter(({ text }) => known.has(sameness(text))).map(({ id }) => id)
    if (twice.length > 0)
      await db.clientPhrase.updateMany({
        where: { workspaceId, id: { in: twice } },
        data: { takenBackAt: new Date(), takenBackById: memberId },
      })
    await db.clientPhrase.updateMany({
      where: { workspaceId, neverLine: from },
      data: { neverLine: to },
    })
  }
}

/** Lines that were exchanged one for one between two lines that stayed. Pure. */
export function reworded(before: readonly string[], after: readonly string[]): [string, string][] {
  const kept = before.filter((line) => after.includes(line))
  const gaps = (lines: readonly string[], others: readonly string[]) => {
    const parts: string[][] = [[]]
    for (const line of lines) {
      if (others.includes(line)) parts.push([])
      else parts.at(-1)?.push(line)
    }
    return parts
  }
  // Rearranged lines leave no gaps to compare: nothing is guessed then.
  if (kept.join('\n') !== after.filter((line) => before.includes(line)).join('\n')) return []
  const news = gaps(after, before)
  return gaps(before, after).flatMap((gone, place) => {
    const come = news[place] ?? []
    if (gone.length !== come.length) return []
    return gone.flatMap((line, i): [string, string][] => {
      const to = come[i]
      return to === undefined ? [] : [[line, to]]
    })
  })
}
