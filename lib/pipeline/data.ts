import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { wordConditions } from '@/lib/prospects/search'
import type { Lang, Verdict } from '@/lib/scoring/vocabulary'
import { Prisma } from '@/prisma/generated/client'
import type { Stage } from '@/prisma/generated/enums'
import { type Counts, countsOf, type Group } from './counts'
import { type Order, orderOf } from './order'
import {
  directionOf,
  type Headline,
  headlineSchema,
  PAGE_SIZE,
  type PageKey,
  type PipelineView,
} from './schema'

export interface PipelineRow {
  readonly id: string
  readonly name: string
  readonly company: string
  readonly lang: Lang
  readonly stage: Stage
  readonly isExample: boolean
  readonly verdict: Verdict | null
  readonly fit: number | null
  readonly concreteness: number | null
  readonly flags: number | null
  readonly match: number | null
  readonly quote: Headline['quote']
  readonly missing: Headline['missing']
  readonly ownerName: string
  readonly createdAt: Date
}

export interface Pipeline {
  readonly rows: readonly PipelineRow[]
  readonly previous: PageKey | null
  readonly next: PageKey | null
  readonly counts: Counts
  /** Members who own what the search found, or are chosen in the filter, by name. */
  readonly owners: readonly { readonly id: string; readonly name: string }[]
  /** False for a firm that has no prospect at all, archived ones included. */
  readonly anyAtAll: boolean
}

/** One page of the firm's prospects as the view asks for them, with the counts of its filters. */
export async function loadPipeline(viewer: Viewer, view: PipelineView): Promise<Pipeline> {
  return tenant(viewer, async (db) => {
    const groups = await readGroups(db, viewer, view)
    const counts = countsOf(groups, view)
    const empty = { rows: [], previous: null, next: null }
    const page = counts.total === 0 ? empty : await readPage(db, viewer, view)
    const ids = [...new Set([...groups.map((group) => group.owner), ...view.owner])]
    const owners = await db.member.findMany({
      where: { workspaceId: viewer.workspaceId, id: { in: ids } },
      select: { id: true, name: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    })
    const anyAtAll = groups.length > 0 || (view.q !== '' && (await hasAny(db, viewer)))
    return { ...page, counts, owners, anyAtAll }
  })
}

const SEARCHED = [Prisma.sql`p.name`, Prisma.sql`p.company`, Prisma.sql`p.industry`, Prisma.sql`p.request`]

function searched(viewer: Viewer, { q }: PipelineView): Prisma.Sql {
  const own = Prisma.sql`p.workspace_id = ${viewer.workspaceId}::uuid`
  return Prisma.join([own, ...wordConditions(q, SEARCHED)], ' AND ')
}

async function readGroups(db: Transaction, viewer: Viewer, view: PipelineView): Promise<readonly Group[]> {
  return db.$queryRaw<Group[]>`
    SELECT coalesce(p.verdict, 'none') AS verdict, p.stage::text AS stage, p.owner_id::text AS owner, p.lang,
           count(*)::int AS count
    FROM prospect p
    WHERE ${searched(viewer, view)}
    GROUP BY p.verdict, p.stage, p.owner_id, p.lang`
}

function filtered(viewer: Viewer, view: PipelineView): Prisma.Sql {
  const conditions = [searched(viewer, view)]
  const { verdict, stage, owner, lang } = view
  if (verdict.length) conditions.push(Prisma.sql`coalesce(p.verdict, 'none') = ANY(${verdict}::text[])`)
  if (owner.length) conditions.push(Prisma.sql`p.owner_id = ANY(${owner}::uuid[])`)
  if (lang.length) conditions.push(Prisma.sql`p.lang = ANY(${lang}::text[])`)
  conditions.push(
    stage.length ? Prisma.sql`p.stage = ANY(${stage}::"Stage"[])` : Prisma.sql`p.stage <> 'archived'`,
  )
  return Prisma.join(conditions, ' AND ')
}

interface StoredRow extends Omit<PipelineRow, 'quote' | 'missing'> {
  readonly headline: unknown
  readonly key: string
}

async function readRows(
  db: Transaction,
  where: Prisma.Sql,
  key: Prisma.Sql,
  by: Prisma.Sql,
): Promise<StoredRow[]> {
  return db.$queryRaw<StoredRow[]>`
    SELECT p.id::text AS id, p.name, p.company, p.lang, p.stage::text AS stage, p.is_example AS "isExample",
           p.verdict, p.fit, p.concreteness, p.flag_score AS flags, p.match, p.headline,
           m.name AS "ownerName", p.created_at AS "createdAt", ${key} AS key
    FROM prospect p
    JOIN member m ON m.workspace_id = p.workspace_id AND m.id = p.owner_id
    WHERE ${where}
    ORDER BY ${by}
    LIMIT ${PAGE_SIZE + 1}`
}

type Page = Pick<Pipeline, 'rows' | 'previous' | 'next'>

async function readPage(db: Transaction, viewer: Viewer, view: PipelineView): Promise<Page> {
  const order = orderOf(view.sort, directionOf(view))
  const where = filtered(viewer, view)
  const page = (await readBeyond(db, where, order, view)) ?? null
  if (page) return page
  const rows = await readRows(db, where, order.key, order.by)
  return pageOf(rows.slice(0, PAGE_SIZE), { before: false, after: rows.length > PAGE_SIZE })
}

/** The page beside a key; null without one, for a bad one, or when nothing is left there: then the first is shown. */
async function readBeyond(
  db: Transaction,
  where: Prisma.Sql,
  order: Order,
  { after, before }: PipelineView,
): Promise<Page | null> {
  const key = after ?? before
  const bound = key && order.beyond(after ? 'after' : 'before', key)
  if (!bound) return null
  const rows = await readRows(
    db,
    Prisma.sql`${where} AND ${bound}`,
    order.key,
    after ? order.by : order.reversed,
  )
  if (rows.length === 0) return null
  const more = rows.length > PAGE_SIZE
  const shown = rows.slice(0, PAGE_SIZE)
  return after
    ? pageOf(shown, { before: true, after: more })
    : pageOf(shown.reverse(), { before: more, after: true })
}

function pageOf(rows: readonly StoredRow[], more: { before: boolean; after: boolean }): Page {
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    rows: rows.map(({ headline, key: _, ...row }) => ({ ...row, ...readHeadline(headline) })),
    previous: more.before && first ? { id: first.id, value: first.key } : null,
    next: more.after && last ? { id: last.id, value: last.key } : null,
  }
}

function readHeadline(stored: unknown): Headline {
  const parsed = headlineSchema.safeParse(stored)
  return parsed.success ? parsed.data : { quote: null, missing: null }
}

async function hasAny(db: Transaction, viewer: Viewer): Promise<boolean> {
  const found = await db.prospect.findFirst({
    where: { workspaceId: viewer.workspaceId },
    select: { id: true },
  })
  return found !== null
}
