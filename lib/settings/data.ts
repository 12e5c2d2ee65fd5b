import { may } from '@/lib/auth/policy'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { configuredModel, hostOf } from '@/lib/platform/embeddings'
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

export interface AskedModel {
  /** Whether the firm lets its requests and offers go there. */
  readonly asksModel: boolean
  readonly model: string
  /** `host:port`. */
  readonly host: string
}

/** The operator's model and whether it may be asked; null when none is configured, or for who may not decide on it. */
export async function loadAskedModel(viewer: Viewer): Promise<AskedModel | null> {
  const model = configuredModel()
  if (model === null || !may(viewer, 'edit-firm')) return null
  const { asksModel } = await tenant(viewer, (db) =>
    db.workspace.findUniqueOrThrow({ where: { id: viewer.workspaceId }, select: { asksModel: true } }),
  )
  return { asksModel, model: model.model, host: hostOf(model) }
}
