import { z } from 'zod'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { FLAG_TYPES, type FlagType, type Severity } from '@/lib/scoring/vocabulary'
import { SUGGESTION_STANDINGS, type SuggestionStanding } from './suggestion-standing'

/** The consultant's word on a question of the scorer's. Times are ISO strings: this goes to the browser as it is. */
export interface StoredAnswer {
  readonly questionKey: string
  /** The round whose words were asked about. */
  readonly index: number
  readonly flag: FlagType
  readonly clause: string
  readonly standing: SuggestionStanding
  readonly severity: Severity
  /** 0-1, as the scorer of `scorerVersion` judged it. */
  readonly likelihood: number
  readonly scorerVersion: string
  readonly createdAt: string
  readonly createdBy: string
}

export const ANSWER = {
  questionKey: true,
  index: true,
  flag: true,
  clause: true,
  standing: true,
  severity: true,
  likelihood: true,
  scorerVersion: true,
  createdAt: true,
  createdBy: { select: { name: true } },
} as const

interface Row {
  questionKey: string
  index: number
  flag: string
  clause: string
  standing: string
  severity: number
  likelihood: number
  scorerVersion: string
  createdAt: Date
  createdBy: { name: string }
}

const SEVERITIES = [1, 2, 3] as const

/** A row as it is shown; null for a flag type that this program does not know (any more). */
export function answerOf(row: Row): StoredAnswer | null {
  const flag = FLAG_TYPES.find((one) => one === row.flag)
  const standing = SUGGESTION_STANDINGS.find((one) => one === row.standing)
  const severity = SEVERITIES.find((one) => one === row.severity)
  if (!flag || !standing || !severity) return null
  return {
    ...row,
    flag,
    standing,
    severity,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy.name,
  }
}

/** All answers of a discovery, oldest first; needs the viewer's transaction. */
export async function answersIn(
  db: Transaction,
  workspaceId: string,
  discoveryId: string,
): Promise<StoredAnswer[]> {
  const rows = await db.suggestionAnswer.findMany({
    where: { workspaceId, discoveryId },
    orderBy: [{ createdAt: 'asc' }, { questionKey: 'asc' }, { flag: 'asc' }, { clauseHash: 'asc' }],
    select: ANSWER,
  })
  return rows.flatMap((row) => answerOf(row) ?? [])
}

/** The answers as they stand now; null when there is no such discovery in the viewer's firm. */
export async function loadAnswers(viewer: Viewer, discoveryId: string): Promise<StoredAnswer[] | null> {
  if (!z.uuid().safeParse(discoveryId).success) return null
  const { workspaceId } = viewer
  return tenant(viewer, async (db) => {
    const found = await db.discovery.count({ where: { workspaceId, id: discoveryId } })
    return found ? answersIn(db, workspaceId, discoveryId) : null
  })
}
