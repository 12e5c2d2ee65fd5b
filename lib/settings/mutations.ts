import { may } from '@/lib/auth/policy'
import { audit, tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { type Firm, readFirm } from './data'
import type { AsksModel, FirmInput, OwnName } from './schema'

/** The name that colleagues see in this firm. */
export async function changeOwnName(viewer: Viewer, { name }: OwnName): Promise<{ ok: true }> {
  const { workspaceId, memberId, userId } = viewer
  return tenant(viewer, async (db) => {
    await db.member.updateMany({ where: { workspaceId, id: memberId }, data: { name } })
    await db.user.update({ where: { id: userId }, data: { name }, select: { id: true } })
    await audit(db, viewer, { action: 'member.renamed', subject: 'member', subjectId: memberId })
    return { ok: true }
  })
}

/** Changes what the firm is called and says of itself, unless somebody did since the form was opened. */
export async function saveFirm(
  viewer: Viewer,
  { version, ...firm }: FirmInput,
): Promise<
  | { ok: true; version: number }
  | { ok: false; reason: 'forbidden' }
  | { ok: false; reason: 'conflict'; current: Firm }
> {
  if (!may(viewer, 'edit-firm')) return { ok: false, reason: 'forbidden' }
  const id = viewer.workspaceId
  return tenant(viewer, async (db) => {
    const { count } = await db.workspace.updateMany({
      where: { id, version },
      data: { ...firm, version: { increment: 1 } },
    })
    if (count === 0) return { ok: false, reason: 'conflict', current: await readFirm(db, viewer) }
    await audit(db, viewer, { action: 'firm.updated', subject: 'workspace', subjectId: id })
    return { ok: true, version: version + 1 }
  })
}

/**
 * Allows or forbids that the firm's texts go to the operator's model. The last word counts: a refusal never conflicts.
 */
export async function saveAsksModel(
  viewer: Viewer,
  { asksModel }: AsksModel,
): Promise<{ ok: true } | { ok: false; reason: 'forbidden' }> {
  if (!may(viewer, 'edit-firm')) return { ok: false, reason: 'forbidden' }
  const id = viewer.workspaceId
  return tenant(viewer, async (db) => {
    await db.workspace.updateMany({ where: { id }, data: { asksModel } })
    await audit(db, viewer, {
      action: asksModel ? 'firm.model-allowed' : 'firm.model-forbidden',
      subject: 'workspace',
      subjectId: id,
    })
    return { ok: true }
  })
}
