import type { AsideClause, Coverage } from '../discovery'
import type { Clause } from './clauses'
import { gramsOf, type Named, namedBy } from './features'
import { conceptsAt } from './lexicon'
import type { Line, OwnLines, Shelf } from './lines'
import { dot, type Meant, meanOf, meantOf } from './meaning'
import { partOf } from './parts'
import { refusedBy, type Spoken, sharedBy, spokenOf, type Vectors, vectorsOf } from './similarity'

/** A clause of one of the request's texts. */
export interface PlacedClause {
  readonly clause: Clause
  readonly named: Named
  /** Worked out when it is first laid beside an offer; the order of the offers does without. */
  readonly vectors: () => Vectors
  /** What the firm never does, as far as the clause has anything in common with it. */
  readonly never: readonly Line[]
  readonly meant: readonly Meant[]
  /** What it means as a whole, and how much special matter there is in it. */
  readonly mean: Float32Array
  readonly weight: number
  readonly part: Coverage['part']
  readonly spoken: readonly Spoken[]
  readonly answer: string
  readonly round: number
  readonly quote: string
  /** Said around the request. */
  readonly context: boolean
}

/** A clause laid beside one offer. */
export interface Judged {
  readonly placed: PlacedClause
  /** How near it is to each of the offer's promises. */
  readonly near: Float64Array
  readonly standing: Coverage['standing'] | 'silent'
  /** The line that decides. */
  readonly line: Line | null
  /** 0-1: how far a refusal outweighs what the offer promises for this clause. */
  readonly refusal: number
  /** Similarity to the best promise. */
  readonly promise: number
  /** A person's word stands in `standing`: its id, and what was computed. */
  readonly said?: { readonly review: string; readonly computed: Coverage['standing'] }
}

/** Similarity from which a promise answers a clause, and from which it touches it. */
const COVERED = 0.45
const TOUCHED = 0.2
/** Likeness in meaning, 0-1, from which a line can be shown as what answers a clause: one shared word is not enough. */
export const SPEAKS_OF = 0.3
/** What is merely told must hold at least as much special matter as one word that nobody uses elsewhere. */
export const LEAST_TOLD = 1
/**
 * A refusal must hold at least this share of what it names in the clause. Only what is asked for is refused; what is
 * merely told of ("my boys will patch it") is open at most: taken for a wish, it was refused in several times as many
 * requests that the offer answers whole.
 */
const REFUSED = { ask: 0.4, told: 0.5 }
/** An offer's `not` speaks of the offer's own matter, so more of it must be said than of a `never`. */
const REFUSED_BY_OFFER = { ask: 0.5, told: 0.6 }
/**
 * Likeness in meaning, 0-1, from which one thing in common is enough for a refusal. Of what was refused by one concept
 * alone ("продавцы" by "sales campaigns") 0.62 was; with two things in common, or this near, 0.9.
 */
const REFUSED_ALONE = 0.5

/** A text that says what the prospect wants, or speaks around it, with its place in the discovery. */
export interface RequestText {
  readonly answer: string
  readonly round: number
  readonly text: string
  /** True for what tells of the matter and is not itself the request (how it is now, what would be seen). */
  readonly context?: boolean
}

export function placeClause(clause: Clause, own: RequestText, shelf: Shelf): PlacedClause {
  const { text, answer, round, context = false } = own
  const found = conceptsAt(clause.words)
  const named = namedBy(clause.words, found)
  const meant = meantOf(clause.words, shelf.space)
  const nothing: ReadonlySet<string> = new Set()
  return {
    clause,
    named,
    vectors: once(() => vectorsOf({ ...named, grams: gramsOf(clause.words) }, shelf.rarity)),
    never: shelf.never.filter(({ parts }) => parts.some((part) => sharedBy(part, named) > 0)),
    meant,
    mean: meanOf(meant),
    weight: meant.reduce((sum, { weight }) => sum + weight, 0),
    part: partOf(clause.words),
    spoken: clause.words.map((word, index) => spokenOf(word, found[index] ?? nothing, shelf.rarity)),
    answer,
    round,
    quote: text.slice(clause.start, clause.end),
    // What they did once surrounds the request as well: nothing of it can be left open.
    context: context || clause.past,
  }
}

function once<Value>(work: () => Value): () => Value {
  let known: Value | undefined
  return () => {
    known ??= work()
    return known
  }
}

/** Lays each clause beside one offer; what they do themselves or rule out is left aside. */
export function judgeClauses(clauses: readonly PlacedClause[], offer: number, shelf: Shelf): Judged[] {
  const own = shelf.byOffer[offer]
  const promised = shelf.promises[offer]
  if (own === undefined || promised === undefined) return []
  return clauses
    .filter(({ clause }) => clause.kind === 'ask' || clause.kind === 'told')
    .map((placed) => judge(placed, own, promised))
}

function judge(placed: PlacedClause, own: OwnLines, promised: Vectors): Judged {
  const { named, clause, never } = placed
  const kind = clause.kind === 'ask' ? 'ask' : 'told'
  const near = own.near.to(placed.vectors())
  let promise = { value: 0, line: null as Line | null }
  own.promises.forEach((line, at) => {
    const value = near[at] ?? 0
    if (value > promise.value) promise = { value, line }
  })
  let refusal = { value: 0, line: null as Line | null }
  const refusals = kind === 'ask' || !placed.context ? [...own.not, ...never] : []
  for (const line of refusals) {
    const value = Math.max(...line.parts.map((part) => refusedBy(part, named, promised)))
    const least = (line.field === 'never' ? REFUSED : REFUSED_BY_OFFER)[kind]
    if (value >= least && value > refusal.value && isMeant(placed, line)) refusal = { value, line }
  }
  const over = refusal.value - promise.value
  const base = { placed, near, promise: promise.value, refusal: Math.max(over, 0) }
  if (refusal.line !== null && over > 0)
    return kind === 'ask'
      ? { ...base, standing: 'refused', line: refusal.line }
      : { ...base, standing: 'not-covered', line: null }
  const says = kind === 'ask' || placed.weight >= LEAST_TOLD
  const speaks =
    says && promise.line !== null && dot(placed.mean, promise.line.meaning.whole.mean) >= SPEAKS_OF
  if (speaks && promise.value >= COVERED) return { ...base, standing: 'covered', line: promise.line }
  if (speaks && promise.value >= TOUCHED) return { ...base, standing: 'partly', line: promise.line }
  return { ...base, standing: kind === 'ask' ? 'not-covered' : 'silent', line: null }
}

/** Whether the clause speaks of what a line refuses, and does not only touch it by one word. */
const isMeant = ({ named, mean }: PlacedClause, { parts, meaning }: Line): boolean =>
  parts.some((part) => sharedBy(part, named) > 1) ||
  [meaning.whole, ...meaning.parts].some((part) => dot(mean, part.mean) >= REFUSED_ALONE)

/** The public shape of a judged clause; null for what neither asks nor touches anything. */
export function toCoverage({ placed, standing, line, said }: Judged): Coverage | null {
  const { answer, round, quote, clause, context, part } = placed
  // A limit or a way of working that nothing in the offer speaks of is open, also when it is only told.
  const shown = standing === 'silent' && part !== undefined && !context ? 'not-covered' : standing
  if (shown === 'silent') return null
  return {
    standing: shown,
    ...(part === undefined ? {} : { part }),
    ...(said === undefined ? {} : { said }),
    request: { answer, round, start: clause.start, end: clause.end, quote },
    ...(line === null ? {} : { offer: { field: line.field, quote: line.quote } }),
  }
}

/** What they rule out or do themselves, which no offer is laid beside. */
export function asideOf(clauses: readonly PlacedClause[]): AsideClause[] {
  return clauses.flatMap(({ clause, answer, round, quote, context }): AsideClause[] => {
    const { kind, start, end } = clause
    if (context || (kind !== 'unwanted' && kind !== 'own')) return []
    return [{ kind, request: { answer, round, start, end, quote } }]
  })
}
