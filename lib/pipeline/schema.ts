import {
  createLoader,
  createParser,
  createSerializer,
  parseAsArrayOf,
  parseAsStringLiteral,
} from 'nuqs/server'
import { z } from 'zod'
import { storable } from '@/lib/platform/storable'
import { MARK_KINDS } from '@/lib/scoring/finding'
import { INTENTS, LANGS, VERDICTS } from '@/lib/scoring/vocabulary'

/** Rows of one page. */
export const PAGE_SIZE = 50
/** Longest search text, in UTF-16 units; what is longer is cut, as it can find nothing more. */
export const MAX_SEARCH = 200
/** Longest key of a row in the address: an id, a full stop, and a name or what is missing. */
const MAX_PAGE_KEY = 600

export const STAGES = ['new', 'discovery', 'assessed', 'decided', 'archived'] as const

/** `none`: not assessed yet. */
export const VERDICT_FILTERS = [...VERDICTS, 'none'] as const
export type VerdictFilter = (typeof VERDICT_FILTERS)[number]

/** What one can sort by, each with the direction that its first click gives. All but `due` are columns. */
export const SORTS = {
  due: 'desc',
  name: 'asc',
  verdict: 'asc',
  concreteness: 'desc',
  flags: 'asc',
  match: 'desc',
  fit: 'desc',
  words: 'asc',
  missing: 'asc',
  owner: 'asc',
  age: 'desc',
  stage: 'asc',
} as const
export type SortKey = keyof typeof SORTS
export const SORT_KEYS = Object.keys(SORTS) as SortKey[]
export type Direction = 'asc' | 'desc'

/** Where a page begins or ends: the row's sort value as text, and its id, which makes equal values distinct. */
export interface PageKey {
  readonly id: string
  readonly value: string
}

const uuid = z.uuid()
const ID_LENGTH = 36

const parseAsPageKey = createParser<PageKey>({
  parse: (text) => {
    const id = text.slice(0, ID_LENGTH)
    const fits = text.length <= MAX_PAGE_KEY && text[ID_LENGTH] === '.' && uuid.safeParse(id).success
    return fits ? { id, value: storable(text.slice(ID_LENGTH + 1)) } : null
  },
  serialize: ({ id, value }) => `${id}.${value}`,
  eq: (a, b) => a.id === b.id && a.value === b.value,
})

const parseAsUuid = createParser<string>({
  parse: (text) => (uuid.safeParse(text).success ? text.toLowerCase() : null),
  serialize: (id) => id,
})

const parseAsSearch = createParser<string>({
  parse: (typed) => storable(typed.slice(0, MAX_SEARCH)),
  serialize: (text) => text,
})

/** The pipeline's address: everything that says what is shown. Bad values count as absent. */
const VIEW_PARAMETERS = {
  q: parseAsSearch.withDefault(''),
  verdict: parseAsArrayOf(parseAsStringLiteral(VERDICT_FILTERS)).withDefault([]),
  stage: parseAsArrayOf(parseAsStringLiteral(STAGES)).withDefault([]),
  owner: parseAsArrayOf(parseAsUuid).withDefault([]),
  lang: parseAsArrayOf(parseAsStringLiteral(LANGS)).withDefault([]),
  sort: parseAsStringLiteral(SORT_KEYS).withDefault('due'),
  dir: parseAsStringLiteral(['asc', 'desc'] as const),
  after: parseAsPageKey,
  before: parseAsPageKey,
}

/** Read from the address in the server; the keys of no page mean the first one. */
export const loadView = createLoader(VIEW_PARAMETERS)
export type PipelineView = Awaited<ReturnType<typeof loadView>>

const serialize = createSerializer(VIEW_PARAMETERS)

/** The address of the same view with some of it changed; filters and sorting begin on the first page again. */
export function hrefOf(view: PipelineView, change: Partial<PipelineView>): string {
  return serialize('/pipeline', { ...view, after: null, before: null, ...change })
}

export const directionOf = (view: Pick<PipelineView, 'sort' | 'dir'>): Direction =>
  view.dir ?? SORTS[view.sort]

/** The direction that turns the view's order round, as the address says it: null where it is the column's first. */
export function oppositeOf(view: Pick<PipelineView, 'sort' | 'dir'>): Direction | null {
  const opposite = directionOf(view) === 'asc' ? 'desc' : 'asc'
  return opposite === SORTS[view.sort] ? null : opposite
}

export type FilterName = 'verdict' | 'stage' | 'owner' | 'lang'

/** The view with one value of a filter switched on, or off when it was on. */
export function toggled<Name extends FilterName>(
  view: PipelineView,
  name: Name,
  value: PipelineView[Name][number],
): string {
  const values: readonly string[] = view[name]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return hrefOf(view, { [name]: next })
}

export const isFiltered = (view: PipelineView): boolean =>
  view.q.trim() !== '' ||
  [view.verdict, view.stage, view.owner, view.lang].some((values) => values.length > 0)

const text = z.string()
const count = z.int().min(0)

/** What the newest assessment left for the row (lib/assessments); anything else in the column counts as nothing. */
export const headlineSchema = z.object({
  quote: z
    .object({ text, start: count, end: count, mark: z.enum(MARK_KINDS) })
    .nullable()
    .catch(null),
  missing: z
    .object({ key: text, values: z.object({ intent: z.enum(INTENTS) }) })
    .transform(({ values }) => values.intent)
    .nullable()
    .catch(null),
})
export type Headline = z.output<typeof headlineSchema>
