import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'

/** A prospect of `owner` with an empty discovery of the firm's first playbook. */
export async function createTestDiscovery(
  owner: Viewer,
  name = 'Tamarind Rooms',
): Promise<{ prospectId: string; discoveryId: string }> {
  const { workspaceId, memberId } = owner
  return tenant(owner, async (db) => {
    const { id: prospectId } = await db.prospect.create({
      data: { workspaceId, name, lang: 'en', ownerId: memberId },
      select: { id: true },
    })
    const { id: discoveryId } = await db.discovery.create({
      data: { workspaceId, prospectId, playbookVersion: 1 },
      select: { id: true },
    })
    return { prospectId, discoveryId }
  })
}
