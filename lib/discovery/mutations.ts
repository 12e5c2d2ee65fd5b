import { audit, tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { mayEdit } from '@/lib/prospects/policy'
import { OBSERVED } from '@/lib/scoring/flags-dimension'
import { readRound, type StoredRound } from './data'
import type {
  AddBehaviour,
  AddReview,
  Observations,
  RemoveBehaviour,
  RemoveReview,
  RemoveRound,
  SaveRound,
} from './schema'

/** Typing on after a pause of this length is noted as a new piece of work in the audit; each keystroke is not. */
const SAME_SITTING_MS = 15 * 60_000

export type Barred = { ok: false; reason: 'not-found' | 'forbidden' }

/** Runs `work` when the viewer may edit the discovery. */
export async function editing<T>(
  viewer: Viewer,
  discoveryId: string,
  work: (db: Transaction, discovery: { prospectId: string; playbookVersion: number }) => Promise<T>,
): Promise<T | Barred> {
  return tenant(viewer, async (db) => {
    const discovery = await db.discovery.findFirst({
      where: { workspaceId: viewer.workspaceId, id: discoveryId },
      select: { prospectId: true, playbookVersion: true, prospect: { select: { ownerId: true } } },
    })
    if (!discovery) return { ok: false, reason: 'not-found' } as const
    if (!mayEdit(viewer, discovery.prospect)) return { ok: false, reason: 'forbidden' } as const
    return work(db, discovery)
  })
}

/** Whether the discovery's playbook asks this question; looked up inside the document, which is large. */
export async function asks(
  db: Transaction,
  viewer: Viewer,
  version: number,
  questionKey: string,
): Promise<boolean> {
  const [row] = await db.$queryRaw<{ known: boolean }[]>`
    SELECT jsonb_path_exists(document, '$.questions[*].key ? (@ == $key)', jsonb_build_object('key', ${questionKey}::text)) AS known
    FROM playbook_version WHERE workspace_id = ${viewer.workspaceId}::uuid AND version = ${version}`
  return row?.known === true
}

export type SaveOutcome =
  | { ok: true; version: number; updatedAt: string }
  | { ok: false; reason: 'conflict'; theirs: StoredRound }
  | { ok: false; reason: 'unknown-question' }
  | Barred

/**
 * Stores one round on top of `baseVersion`. When somebody was faster nothing is written and `theirs` comes back;
 * a save whose acknowledgement was lost finds its own words and is acknowledged again.
 */
export async function saveRound(viewer: Viewer, input: SaveRound): Promise<SaveOutcome> {
  const { discoveryId, questionKey, index, baseVersion, text, speaker, probe } = input
  const place = { discoveryId, questionKey, index }
  return editing(viewer, discoveryId, async (db, { prospectId, playbookVersion }): Promise<SaveOutcome> => {
    if (!(await asks(db, viewer, playbookVersion, questionKey)))
      return { ok: false, reason: 'unknown-question' }
    const before = await readRound(db, viewer, place)
    const content = { text, speaker, probe, updatedById: viewer.memberId }
    const version = baseVersion + 1
    const key = { workspaceId: viewer.workspaceId, ...place }
    // One statement decides the race: the row changes only while it still is what the writer saw.
    const { count } = before
      ? await db.round.updateMany({ where: { ...key, version: baseVersion }, data: { ...content, version } })
      : await db.round.createMany({ data: [{ ...key, ...content, version }], skipDuplicates: true })
    const after = await readRound(db, viewer, place)
    if (!after) throw new Error('a round vanished between two statements')
    if (count === 0) {
      const same = after.text === text && after.speaker === speaker && after.probe === probe
      if (same) return { ok: true, version: after.version, updatedAt: after.updatedAt }
      return { ok: false, reason: 'conflict', theirs: after }
    }
    await db.prospect.updateMany({
      where: { workspaceId: viewer.workspaceId, id: prospectId, stage: 'new' },
      data: { stage: 'discovery' },
    })
    const sitting =
      before?.updatedBy.id === viewer.memberId &&
      Date.parse(after.updatedAt) - Date.parse(before.updatedAt) < SAME_SITTING_MS
    if (!sitting)
      await audit(db, viewer, {
        action: 'round.write',
        subject: 'discovery',
        subjectId: discoveryId,
        detail: { question: questionKey, round: index, version },
      })
    return { ok: true, version: after.version, updatedAt: after.updatedAt }
  })
}

/** Removes a clarification nobody has replied to: the last of its question, empty, and unchanged since it was seen. */
export async function removeRound(
  viewer: Viewer,
  input: RemoveRound,
): Promise<{ ok: true } | { ok: false; reason: 'not-empty' } | Barred> {
  const { discoveryId, questionKey, index, baseVersion } = input
  return editing(viewer, discoveryId, async (db) => {
    const place = { workspaceId: viewer.workspaceId, discoveryId, questionKey }
    const later = await db.round.count({ where: { ...place, index: { gt: index } } })
    const { count } = later
      ? { count: 0 }
      : await db.round.deleteMany({ where: { ...place, index, text: '', version: baseVersion } })
    if (count === 0) {
      const gone = (await db.round.count({ where: { ...place, index } })) === 0
      return gone ? { ok: true } : { ok: false, reason: 'not-empty' }
    }
    await audit(db, viewer, {
      action: 'round.remove',
      subject: 'discovery',
      subjectId: discoveryId,
      detail: { question: questionKey, round: index },
    })
    return { ok: true }
  })
}

export interface ObservationsNow {
  readonly version: number
  readonly topicOrder: string[]
  readonly enthusiasm: number | null
}

/** Stores the order of topics and the enthusiasm; a lost race comes back with what stands there now. */
export async function saveObservations(
  viewer: Viewer,
  input: Observations,
): Promise<{ ok: true; version: number } | { ok: false; reason: 'conflict'; now: ObservationsNow } | Barred> {
  const { discoveryId, baseVersion, topicOrder, enthusiasm } = input
  return editing(viewer, discoveryId, async (db) => {
    const { count } = await db.discovery.updateMany({
      where: { workspaceId: viewer.workspaceId, id: discoveryId, version: baseVersion },
      data: {
        version: baseVersion + 1,
        ...(topicOrder ? { topicOrder } : {}),
        ...(enthusiasm === undefined ? {} : { enthusiasm }),
      },
    })
    if (count === 0) {
      const now = await db.discovery.findFirstOrThrow({
        where: { workspaceId: viewer.workspaceId, id: discoveryId },
        select: { version: true, topicOrder: true, enthusiasm: true },
      })
      return { ok: false, reason: 'conflict', now }
    }
    await audit(db, viewer, {
      action: 'discovery.observe',
      subject: 'discovery',
      subjectId: discoveryId,
      detail: { topics: topicOrder?.length ?? null, enthusiasm: enthusiasm ?? null },
    })
    return { ok: true, version: baseVersion + 1 }
  })
}

/** Adds a behaviour seen in the room. */
export async function addBehaviour(
  viewer: Viewer,
  { discoveryId, flag, note }: AddBehaviour,
): Promise<{ ok: true; id: string } | Barred> {
  return editing(viewer, discoveryId, async (db) => {
    const { id } = await db.behaviour.create({
      data: { workspaceId: viewer.workspaceId, discoveryId, flag, note, createdById: viewer.memberId },
      select: { id: true },
    })
    await audit(db, viewer, {
      action: 'behaviour.add',
      subject: 'discovery',
      subjectId: discoveryId,
      detail: { flag },
    })
    return { ok: true, id }
  })
}

/** Takes a behaviour back; one that is gone already counts as taken back. */
export async function removeBehaviour(
  viewer: Viewer,
  { discoveryId, id }: RemoveBehaviour,
): Promise<{ ok: true } | Barred> {
  return editing(viewer, discoveryId, async (db) => {
    const { count } = await db.behaviour.deleteMany({
      where: { workspaceId: viewer.workspaceId, discoveryId, id },
    })
    if (count > 0)
      await audit(db, viewer, { action: 'behaviour.remove', subject: 'discovery', subjectId: discoveryId })
    return { ok: true }
  })
}

/**
 * A person's word on a flag of an answer, or on one seen in the room (`OBSERVED`). A word that stands already is not
 * replaced: take it back first.
 */
export async function addReview(
  viewer: Viewer,
  input: AddReview,
): Promise<{ ok: true } | { ok: false; reason: 'exists' | 'unknown-question' } | Barred> {
  const { discoveryId, questionKey, flag, standing, reason } = input
  return editing(viewer, discoveryId, async (db, { playbookVersion }) => {
    if (questionKey !== OBSERVED && !(await asks(db, viewer, playbookVersion, questionKey)))
      return { ok: false, reason: 'unknown-question' }
    const { count } = await db.flagReview.createMany({
      data: [
        {
          workspaceId: viewer.workspaceId,
          discoveryId,
          questionKey,
          flag,
          standing,
          reason,
          createdById: viewer.memberId,
        },
      ],
      skipDuplicates: true,
    })
    if (count === 0) return { ok: false, reason: 'exists' }
    await audit(db, viewer, {
      action: 'review.add',
      subject: 'discovery',
      subjectId: discoveryId,
      detail: { question: questionKey, flag, standing },
    })
    return { ok: true }
  })
}

/** Takes a person's word on a flag back; the audit keeps that it stood. */
export async function removeReview(
  viewer: Viewer,
  { discoveryId, questionKey, flag }: RemoveReview,
): Promise<{ ok: true } | Barred> {
  return editing(viewer, discoveryId, async (db) => {
    const { count } = await db.flagReview.deleteMany({
      where: { workspaceId: viewer.workspaceId, discoveryId, questionKey, flag },
    })
    if (count > 0)
      await audit(db, viewer, {
        action: 'review.remove',
        subject: 'discovery',
        subjectId: discoveryId,
        detail: { question: questionKey, flag },
      })
    return { ok: true }
  })
}
