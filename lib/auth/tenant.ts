import { type Transaction, withSight } from '@/lib/platform/database'
import type { Viewer } from './viewer'

/** One transaction over the viewer's own workspace: the only way to a tenant's data. */
export async function tenant<T>(viewer: Viewer, work: (db: Transaction) => Promise<T>): Promise<T> {
  return withSight({ workspace: viewer.workspaceId }, work)
}

/** Writes who did what, in the same transaction. `detail` holds ids and counts, never what a prospect said. */
export async function audit(
  db: Transaction,
  viewer: Pick<Viewer, 'workspaceId' | 'memberId'>,
  event: {
    action: string
    subject: string
    subjectId: string
    detail?: Record<string, string | number | boolean | null>
  },
): Promise<void> {
  await db.auditEvent.create({
    data: {
      workspaceId: viewer.workspaceId,
      actorId: viewer.memberId,
      action: event.action,
      subject: event.subject,
      subjectId: event.subjectId,
      detail: event.detail ?? {},
    },
  })
}

/**
 * Makes changes that must see each other wait their turn within the firm (the last admin, an order of a list)
 * until this transaction ends.
 */
export async function oneAtATime(db: Transaction, viewer: Viewer): Promise<void> {
  await db.$queryRaw`SELECT id FROM workspace WHERE id = ${viewer.workspaceId}::uuid FOR UPDATE`
}
