import { type Transaction, withSight } from '@/lib/platform/database'
import type { Viewer } from './viewer'

/** One transaction over the viewer's own workspace: the only way to a tenant's data. */
export async function tenant<T>(viewer: Viewer, work: (db: Transaction) => Promise<T>): Promise<T> {
  return withSight({ workspace: viewer.workspaceId }, work)
}

interface AuditEvent {
  readonly action: string
  readonly subject: string
  readonly subjectId: string
  readonly detail?: Record<string, string | number | boolean | null>
}

/** Writes who did what, in the same transaction. `detail` holds ids and counts, never what a prospect said. */
export async function audit(
  db: Transaction,
  viewer: Pick<Viewer, 'workspaceId' | 'memberId'>,
  event: AuditEvent,
): Promise<void> {
  await auditAll(db, viewer, [event])
}

/** `audit` for a change of many things at once. */
export async function auditAll(
  db: Transaction,
  { workspaceId, memberId }: Pick<Viewer, 'workspaceId' | 'memberId'>,
  events: readonly AuditEvent[],
): Promise<void> {
  await db.auditEvent.createMany({
    data: events.map((event) => ({ workspaceId, actorId: memberId, detail: {}, ...event })),
  })
}

/**
 * Makes changes that must see each other wait their turn within the firm (the last admin, an order of a list)
 * until this transaction ends.
 */
export async function oneAtATime(db: Transaction, viewer: Viewer): Promise<void> {
  await db.$queryRaw`SELECT id FROM workspace WHERE id = ${viewer.workspaceId}::uuid FOR UPDATE`
}
