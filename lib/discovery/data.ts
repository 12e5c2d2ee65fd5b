import { z } from 'zod'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { type Playbook, playbookSchema } from '@/lib/playbook/schema'
import { mayEdit } from '@/lib/prospects/policy'
import {
  FLAG_TYPES,
  type FlagType,
  LANGS,
  type Lang,
  type Speaker,
  TOPICS,
  type Topic,
} from '@/lib/scoring/vocabulary'
import type { Prisma } from '@/prisma/generated/client'
import type { Stage } from '@/prisma/generated/enums'
import { matchReviewsIn, type StoredMatchReview } from './match-review-data'
import { STANDINGS } from './schema'
import { answersIn, type StoredAnswer } from './suggestion-data'

/** One stored round with who wrote it last and when. Times are ISO strings: this goes to the browser as it is. */
export interface StoredRound {
  readonly questionKey: string
  readonly index: number
  readonly probe: string | null
  readonly text: string
  readonly speaker: Speaker
  readonly version: number
  readonly updatedAt: string
  readonly updatedBy: { readonly id: string; readonly name: string }
}

export interface StoredBehaviour {
  readonly id: string
  readonly flag: FlagType
  readonly note: string
  readonly createdAt: string
  readonly createdBy: string
}

export interface StoredReview {
  readonly questionKey: string
  readonly flag: FlagType
  readonly standing: (typeof STANDINGS)[number]
  readonly reason: string
  readonly createdAt: string
  readonly createdBy: string
}

/** The newest discovery of a prospect with all that people put into it. */
export interface LoadedDiscovery {
  readonly id: string
  readonly version: number
  readonly startedAt: string
  readonly prospect: {
    readonly id: string
    readonly name: string
    readonly company: string
    readonly industry: string
    readonly lang: Lang
    readonly stage: Stage
    readonly ownerId: string
    readonly ownerName: string
    readonly request: string
    readonly need: string
    readonly dealSize: string | null
    readonly isExample: boolean
    readonly version: number
    readonly createdAt: string
  }
  readonly playbook: Playbook
  readonly playbookVersion: number
  /** Sorted by question and index; questions in no particular order. */
  readonly rounds: readonly StoredRound[]
  readonly topicOrder: readonly Topic[]
  /** 0-10, null until given. */
  readonly enthusiasm: number | null
  readonly behaviours: readonly StoredBehaviour[]
  readonly reviews: readonly StoredReview[]
  readonly answered: readonly StoredAnswer[]
  /** Those taken back included. */
  readonly matchReviews: readonly StoredMatchReview[]
  readonly mayEdit: boolean
}

const isId = (value: string): boolean => z.uuid().safeParse(value).success

const ROUND = {
  questionKey: true,
  index: true,
  probe: true,
  text: true,
  speaker: true,
  version: true,
  updatedAt: true,
  updatedBy: { select: { id: true, name: true } },
} as const

const oneOf = <T extends string>(values: readonly T[], value: string): T => {
  const known = values.find((one) => one === value)
  if (!known) throw new Error(`the database holds "${value}" where one of ${values.join(', ')} belongs`)
  return known
}

const byWho = <T extends { createdAt: Date; createdBy: { name: string } }>(row: T) => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  createdBy: row.createdBy.name,
})

const storedRound = <T extends { updatedAt: Date }>(row: T) => ({
  ...row,
  updatedAt: row.updatedAt.toISOString(),
})

/** One round as it stands; null when it was never written. Needs the viewer's transaction. */
export async function readRound(
  db: Transaction,
  viewer: Viewer,
  place: { discoveryId: string; questionKey: string; index: number },
): Promise<StoredRound | null> {
  const row = await db.round.findUnique({
    where: { workspaceId_discoveryId_questionKey_index: { workspaceId: viewer.workspaceId, ...place } },
    select: ROUND,
  })
  return row && storedRound(row)
}

/** All rounds of a discovery; needs the viewer's transaction. */
async function roundsIn(db: Transaction, workspaceId: string, discoveryId: string): Promise<StoredRound[]> {
  const rows = await db.round.findMany({
    where: { workspaceId, discoveryId },
    orderBy: [{ questionKey: 'asc' }, { index: 'asc' }],
    select: ROUND,
  })
  return rows.map(storedRound)
}

/** The rounds as they stand now; null when there is no such discovery in the viewer's firm. */
export async function loadRounds(viewer: Viewer, discoveryId: string): Promise<StoredRound[] | null> {
  if (!isId(discoveryId)) return null
  const { workspaceId } = viewer
  return tenant(viewer, async (db) => {
    const found = await db.discovery.count({ where: { workspaceId, id: discoveryId } })
    return found ? roundsIn(db, workspaceId, discoveryId) : null
  })
}

/** The newest discovery of a prospect; null when the viewer's firm has no such prospect, or the id is malformed. */
export async function loadDiscovery(viewer: Viewer, prospectId: string): Promise<LoadedDiscovery | null> {
  return tenant(viewer, (db) => readDiscovery(db, viewer, prospectId))
}

const BY_WHO = { createdAt: true, createdBy: { select: { name: true } } } as const

const DISCOVERY = {
  prospect: { include: { owner: { select: { name: true } } } },
  playbook: { select: { document: true } },
  behaviours: { orderBy: { id: 'asc' }, select: { id: true, flag: true, note: true, ...BY_WHO } },
  reviews: {
    orderBy: { createdAt: 'asc' },
    select: { questionKey: true, flag: true, standing: true, reason: true, ...BY_WHO },
  },
} as const

type DiscoveryRow = Prisma.DiscoveryGetPayload<{ include: typeof DISCOVERY }>

/** The same inside an open transaction of the viewer's, for whoever scores there. */
export async function readDiscovery(
  db: Transaction,
  viewer: Viewer,
  prospectId: string,
): Promise<LoadedDiscovery | null> {
  if (!isId(prospectId)) return null
  const { workspaceId } = viewer
  const row = await db.discovery.findFirst({
    where: { workspaceId, prospectId },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    include: DISCOVERY,
  })
  if (!row) return null
  return {
    id: row.id,
    version: row.version,
    startedAt: row.startedAt.toISOString(),
    prospect: prospectOf(row.prospect),
    playbook: playbookSchema.parse(row.playbook.document),
    playbookVersion: row.playbookVersion,
    rounds: await roundsIn(db, workspaceId, row.id),
    topicOrder: row.topicOrder.map((topic) => oneOf(TOPICS, topic)),
    enthusiasm: row.enthusiasm,
    behaviours: row.behaviours.map((one) => ({ ...byWho(one), flag: oneOf(FLAG_TYPES, one.flag) })),
    reviews: row.reviews.map((one) => ({
      ...byWho(one),
      flag: oneOf(FLAG_TYPES, one.flag),
      standing: oneOf(STANDINGS, one.standing),
    })),
    answered: await answersIn(db, workspaceId, row.id),
    matchReviews: await matchReviewsIn(db, workspaceId, row.id),
    mayEdit: mayEdit(viewer, row.prospect),
  }
}

const prospectOf = (prospect: DiscoveryRow['prospect']): LoadedDiscovery['prospect'] => ({
  id: prospect.id,
  name: prospect.name,
  company: prospect.company,
  industry: prospect.industry,
  lang: oneOf(LANGS, prospect.lang),
  stage: prospect.stage,
  ownerId: prospect.ownerId,
  ownerName: prospect.owner.name,
  request: prospect.request,
  need: prospect.need,
  dealSize: prospect.dealSize,
  isExample: prospect.isExample,
  version: prospect.version,
  createdAt: prospect.createdAt.toISOString(),
})
