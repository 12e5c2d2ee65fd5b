import { VERDICTS } from '@/lib/scoring/vocabulary'
import { Prisma } from '@/prisma/generated/client'
import { type Direction, type PageKey, type SortKey, STAGES } from './schema'

interface SortColumn {
  /** SQL of a row's sort value, null where there is none. */
  readonly value: Prisma.Sql
  readonly kind: 'number' | 'text'
}

const rank = (words: readonly string[], column: Prisma.Sql) =>
  Prisma.sql`array_position(${[...words]}::text[], ${column})`

// C.UTF-8 sorts «ё» behind «я»; people look for it beside «е».
const alphabetical = (column: Prisma.Sql) => Prisma.sql`replace(lower(${column}), 'ё', 'е')`

/**
 * What a manager looks for in the morning: a verdict that only waits for a yes or a no stands above one that asks for
 * another talk, that above a talk still under way, and what is decided comes last; of each kind the newest first.
 */
const due = Prisma.sql`(CASE
  WHEN p.stage = 'archived' THEN '0'
  WHEN p.stage = 'decided' THEN '1'
  WHEN p.stage <> 'assessed' THEN '2'
  WHEN p.verdict IN ('clarify', 'not-enough-info') THEN '3'
  ELSE '4' END || lpad((extract(epoch FROM p.created_at) * 1000)::bigint::text, 15, '0'))`

const COLUMNS: Readonly<Record<Exclude<SortKey, 'age'>, SortColumn>> = {
  due: { kind: 'text', value: due },
  name: { kind: 'text', value: alphabetical(Prisma.sql`p.name`) },
  owner: { kind: 'text', value: alphabetical(Prisma.sql`m.name`) },
  verdict: { kind: 'number', value: rank(VERDICTS, Prisma.sql`p.verdict`) },
  stage: { kind: 'number', value: rank(STAGES, Prisma.sql`p.stage::text`) },
  concreteness: { kind: 'number', value: Prisma.sql`p.concreteness` },
  flags: { kind: 'number', value: Prisma.sql`p.flag_score` },
  match: { kind: 'number', value: Prisma.sql`p.match` },
  fit: { kind: 'number', value: Prisma.sql`p.fit` },
  words: {
    kind: 'number',
    value: rank(
      ['alarming', 'confirmed', 'empty', 'asked', 'concrete'],
      Prisma.sql`p.headline->'quote'->>'mark'`,
    ),
  },
  missing: { kind: 'text', value: Prisma.sql`p.headline->'missing'->'values'->>'intent'` },
}

/** Beyond every number and text, so that rows without a value stand last in both directions. */
const LAST = { number: { asc: 2_147_483_647, desc: -1 }, text: { asc: '\u{10FFFF}', desc: '' } } as const

export interface Order {
  /** Selected as `key`: the row's sort value as text, for the address of the next page. */
  readonly key: Prisma.Sql
  readonly by: Prisma.Sql
  /** The reverse, to read the page before a row. */
  readonly reversed: Prisma.Sql
  /** Rows after the key in this order, or before it; null for a key that no row of this column can have. */
  readonly beyond: (side: 'after' | 'before', key: PageKey) => Prisma.Sql | null
}

/** Keyset order: the sort value, then the id, so that equal values have one order and no page repeats a row. */
export function orderOf(sort: SortKey, direction: Direction): Order {
  const { value, key, parameter } = sort === 'age' ? byAge() : byColumn(COLUMNS[sort], direction)
  const [forth, back] = [Prisma.raw(direction), Prisma.raw(direction === 'asc' ? 'desc' : 'asc')]
  return {
    key,
    by: Prisma.sql`${value} ${forth}, p.id ${forth}`,
    reversed: Prisma.sql`${value} ${back}, p.id ${back}`,
    beyond: (side, page) => {
      const bound = parameter(page.value)
      if (!bound) return null
      const greater = (side === 'after') === (direction === 'asc')
      return Prisma.sql`(${value}, p.id) ${Prisma.raw(greater ? '>' : '<')} (${bound}, ${page.id}::uuid)`
    },
  }
}

type Bound = (value: string) => Prisma.Sql | null

function byColumn({ value, kind }: SortColumn, direction: Direction) {
  const last = LAST[kind][direction]
  const filled =
    kind === 'number'
      ? Prisma.sql`coalesce(${value}, ${last}::int)`
      : Prisma.sql`coalesce(${value}, ${last}::text)`
  const parameter: Bound = (text) => {
    if (kind === 'text') return Prisma.sql`${text}::text`
    const number = wholeNumber(text, 2_147_483_647)
    return number === null ? null : Prisma.sql`${number}::int`
  }
  return { value: filled, key: Prisma.sql`${filled}::text`, parameter }
}

/** The column itself, so that its index serves; its key is milliseconds since 1970, free of any time zone. */
function byAge() {
  const value = Prisma.sql`p.created_at`
  const parameter: Bound = (text) => {
    const ms = wholeNumber(text, 100_000_000_000_000)
    return ms === null ? null : Prisma.sql`(timestamp 'epoch' + ${ms}::float8 * interval '1 millisecond')`
  }
  return { value, key: Prisma.sql`(extract(epoch FROM p.created_at) * 1000)::bigint::text`, parameter }
}

const wholeNumber = (text: string, most: number): number | null =>
  /^-?\d{1,15}$/.test(text) && Math.abs(Number(text)) <= most ? Number(text) : null
