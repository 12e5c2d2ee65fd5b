import { isDeepStrictEqual } from 'node:util'
import { may } from '@/lib/auth/policy'
import { audit, oneAtATime, tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { BUILT_IN_PLAYBOOK } from './built-in'
import { type Problem, readPlaybook } from './schema'

export type PublishResult =
  | { ok: true; version: number }
  | { ok: false; reason: 'forbidden' | 'unchanged' }
  | { ok: false; reason: 'invalid-playbook'; problems: readonly Problem[] }
  | { ok: false; reason: 'conflict'; current: number; publishedBy: string | null }

/**
 * Publishes a document as the firm's next version. `base` is the version the editor began with: when somebody has
 * published since, nothing happens and the editor is told who. Discoveries keep the version they were held with.
 */
export async function publishPlaybook(
  viewer: Viewer,
  { base, document }: { base: number; document: unknown },
): Promise<PublishResult> {
  if (!may(viewer, 'edit-playbook')) return { ok: false, reason: 'forbidden' }
  const { workspaceId } = viewer
  return tenant(viewer, async (db) => {
    await oneAtATime(db, viewer)
    const { playbookVersion: current } = await db.workspace.findUniqueOrThrow({
      where: { id: workspaceId },
      select: { playbookVersion: true },
    })
    const now = await db.playbookVersion.findUniqueOrThrow({
      where: { workspaceId_version: { workspaceId, version: current } },
      select: { document: true, createdById: true },
    })
    if (current !== base) {
      const author = now.createdById
        ? await db.member.findFirst({
            where: { workspaceId, id: now.createdById },
            select: { name: true },
          })
        : null
      return { ok: false, reason: 'conflict', current, publishedBy: author?.name ?? null }
    }
    const newest = await db.playbookVersion.aggregate({ where: { workspaceId }, _max: { version: true } })
    const version = (newest._max.version ?? current) + 1
    const read = readPlaybook(
      typeof document === 'object' && document !== null ? { ...document, version } : document,
    )
    if (!read.ok) return { ok: false, reason: 'invalid-playbook', problems: read.problems }
    const before = readPlaybook(now.document)
    if (before.ok && isDeepStrictEqual({ ...before.playbook, version }, read.playbook))
      return { ok: false, reason: 'unchanged' }
    await db.playbookVersion.create({
      data: { workspaceId, version, document: read.playbook, createdById: viewer.memberId },
    })
    await db.workspace.update({ where: { id: workspaceId }, data: { playbookVersion: version } })
    await audit(db, viewer, {
      action: 'playbook.published',
      subject: 'playbook',
      subjectId: workspaceId,
      detail: { version, questions: read.playbook.questions.length },
    })
    return { ok: true, version }
  })
}

/** Publishes the built-in playbook as the next version. */
export function restoreBuiltIn(viewer: Viewer, { base }: { base: number }): Promise<PublishResult> {
  return publishPlaybook(viewer, { base, document: BUILT_IN_PLAYBOOK })
}
