import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import type { Lang } from '@/lib/scoring/vocabulary'

export interface Firm {
  readonly name: string
  readonly about: string
  /** Language of letters, and the interface's first guess for new members. */
  readonly lang: Lang
  readonly version: number
}

export async function readFirm(db: Transaction, viewer: Viewer): Promise<Firm> {
  const firm = await db.workspace.findUniqueOrThrow({
    where: { id: viewer.workspaceId },
    select: { name: true, about: true, lang: true, version: true },
  })
  return { ...firm, lang: firm.lang === 'ru' ? 'ru' : 'en' }
}

export function loadFirm(viewer: Viewer): Promise<Firm> {
  return tenant(viewer, (db) => readFirm(db, viewer))
}
