import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { type Playbook, playbookSchema } from './schema'

export interface PublishedVersion {
  readonly version: number
  readonly publishedAt: Date
  /** Null for the one a firm begins with. */
  readonly publishedBy: string | null
}

export interface PlaybookPage extends PublishedVersion {
  readonly playbook: Playbook
  /** The version that new discoveries use. */
  readonly current: number
  /** All versions, the newest first. */
  readonly versions: readonly PublishedVersion[]
}

/** One version of the firm's playbook, the current one unless another is named; null when there is none such. */
export function loadPlaybook(viewer: Viewer, wished?: number): Promise<PlaybookPage | null> {
  const { workspaceId } = viewer
  return tenant(viewer, async (db) => {
    const firm = await db.workspace.findUniqueOrThrow({
      where: { id: workspaceId },
      select: { playbookVersion: true },
    })
    const rows = await db.playbookVersion.findMany({
      where: { workspaceId },
      orderBy: { version: 'desc' },
      select: { version: true, createdAt: true, createdById: true },
    })
    const ids = rows.flatMap((row) => row.createdById ?? [])
    const members = await db.member.findMany({
      where: { workspaceId, id: { in: ids } },
      select: { id: true, name: true },
    })
    const versions = rows.map(({ version, createdAt, createdById }) => ({
      version,
      publishedAt: createdAt,
      publishedBy: members.find((member) => member.id === createdById)?.name ?? null,
    }))
    const shown = versions.find(({ version }) => version === (wished ?? firm.playbookVersion))
    if (!shown) return null
    const { document } = await db.playbookVersion.findUniqueOrThrow({
      where: { workspaceId_version: { workspaceId, version: shown.version } },
      select: { document: true },
    })
    return { ...shown, playbook: playbookSchema.parse(document), current: firm.playbookVersion, versions }
  })
}
