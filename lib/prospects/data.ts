import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Lang } from '@/lib/scoring/vocabulary'
import { Prisma } from '@/prisma/generated/client'
import type { Stage } from '@/prisma/generated/enums'
import { type DealSize, prospectId } from './schema'
import { wordConditions } from './search'

export interface ProspectRecord {
  readonly id: string
  readonly name: string
  readonly company: string
  readonly industry: string
  readonly lang: Lang
  readonly dealSize: DealSize | null
  readonly request: string
  readonly need: string
  readonly ownerId: string
  readonly ownerName: string
  readonly stage: Stage
  readonly isExample: boolean
  readonly version: number
  readonly createdAt: Date
}

const SELECT = {
  id: true,
  name: true,
  company: true,
  industry: true,
  lang: true,
  dealSize: true,
  request: true,
  need: true,
  ownerId: true,
  stage: true,
  isExample: true,
  version: true,
  createdAt: true,
  owner: { select: { name: true } },
} as const

/** One prospect of the viewer's firm; null for an id that is none of theirs, or no id at all. */
export async function loadProspect(viewer: Viewer, id: string): Promise<ProspectRecord | null> {
  if (!prospectId.safeParse(id).success) return null
  const row = await tenant(viewer, (db) =>
    db.prospect.findUnique({
      where: { workspaceId_id: { workspaceId: viewer.workspaceId, id } },
      select: SELECT,
    }),
  )
  if (!row) return null
  const { owner, lang, dealSize, ...rest } = row
  return { ...rest, lang: lang as Lang, dealSize: dealSize as DealSize | null, ownerName: owner.name }
}

export interface FoundProspect {
  readonly id: string
  readonly name: string
  readonly company: string
}

const FOUND_AT_MOST = 8

const NAMES = [Prisma.sql`name`, Prisma.sql`company`]

/** Prospects with every word of the text in their name or company; those at work first, then the newest. */
export async function findProspects(viewer: Viewer, query: string): Promise<readonly FoundProspect[]> {
  const own = Prisma.sql`workspace_id = ${viewer.workspaceId}::uuid`
  const where = Prisma.join([own, ...wordConditions(query, NAMES)], ' AND ')
  return tenant(
    viewer,
    (db) => db.$queryRaw<FoundProspect[]>`
      SELECT id::text AS id, name, company FROM prospect WHERE ${where}
      ORDER BY stage = 'archived', created_at DESC, id DESC
      LIMIT ${FOUND_AT_MOST}`,
  )
}

/** Members who may own a prospect, by name. */
export async function loadOwners(viewer: Viewer): Promise<readonly { id: string; name: string }[]> {
  return tenant(viewer, (db) =>
    db.member.findMany({
      where: { workspaceId: viewer.workspaceId, removedAt: null },
      select: { id: true, name: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    }),
  )
}
