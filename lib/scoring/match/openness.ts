import { type Judged, LEAST_TOLD, SPEAKS_OF } from './coverage'
import { weighted } from './likeness'
import type { Line, OwnLines, Shelf } from './lines'
import { dot } from './meaning'
import { chance, type MatchModel, weigh } from './model'
import type { OfferMeaning, Passage } from './shelf-meaning'

/** What tells whether an offer that answers a request leaves this clause of it open. */
export const OPEN_SIGNS = [
  'ask',
  'late',
  'joined',
  'also',
  'to-us',
  'words',
  'words-log',
  'matter',
  'best',
  'sharp',
  'line',
  'line-words',
  'promise',
  'mean-over',
  'sharp-over',
  'refusal',
  'never',
  'not',
  'not-over',
] as const
export type OpenSign = (typeof OPEN_SIGNS)[number]

/** Words, as `wordsOf` norms them, by which a further wish is betrayed: said on top of the rest, and said to us. */
const JOINED = new Set(['and', 'и', 'а', 'но'])
const ALSO = new Set(['also', 'too', 'as well', 'while', 'заодно', 'еще', 'также', 'тоже', 'кстати'])
const TO_US = /^(?:you|your|youd|youll|youre|вы|вам|вас|вами|ваш[а-я]{0,3})$/

/** A refusal, 0-1, that says nearly all that the firm's line names stands, however likely an answer is. */
const WORD_FOR_WORD = 0.9

/** Likeness in meaning, 0-1, from which a line can be set beside what is merely told. */
const SPEAKS_PLAINLY_OF = 0.5

/**
 * The signs of each clause beside one offer, in order of OPEN_SIGNS; null for a clause without a word that has a
 * meaning.
 */
export function openSignsOf(
  judged: readonly Judged[],
  offer: number,
  shelf: Shelf,
): (readonly number[] | null)[] {
  const own = shelf.byOffer[offer]
  const meaning = shelf.meaning.offers[offer]
  if (own === undefined || meaning === undefined) return judged.map(() => null)
  const passages = [meaning.all, ...own.promises.map((line) => line.meaning.whole)]
  const tops = topsOf(judged, passages, shelf)
  const read = judged.map((one, at) => signsAlone(one, own, meaning, shelf, tops[at] ?? []))
  const known = read.filter((signs) => signs !== null)
  const usual = {
    mean: meanBy(known, ({ mean }) => mean),
    sharp: meanBy(known, ({ sharp }) => sharp),
  }
  const late = latenessOf(judged)
  return read.map((signs, at) => {
    if (signs === null) return null
    const rest = {
      late: late[at] ?? 0,
      'mean-over': signs.mean - usual.mean,
      'sharp-over': signs.sharp - usual.sharp,
    }
    const value: Record<OpenSign, number> = { ...signs, ...rest }
    return OPEN_SIGNS.map((name) => value[name])
  })
}

/** How late in its own text each clause comes, 0-1: what is asked for besides comes last. */
function latenessOf(judged: readonly Judged[]): number[] {
  const keyOf = ({ placed }: Judged) => `${placed.round} ${placed.answer}`
  const counts = new Map<string, number>()
  const places = judged.map((one) => {
    const place = counts.get(keyOf(one)) ?? 0
    counts.set(keyOf(one), place + 1)
    return place
  })
  return judged.map((one, at) => {
    const last = (counts.get(keyOf(one)) ?? 1) - 1
    return last === 0 ? 0.5 : (places[at] ?? 0) / last
  })
}

/** For each clause and each passage, how like the passage's likest word is to each word of the clause. */
function topsOf(judged: readonly Judged[], passages: readonly Passage[], { meaning }: Shelf) {
  // One look for all clauses: each look begins with a table as long as the shelf's vocabulary.
  const looks = meaning.look(judged.flatMap(({ placed }) => placed.meant))
  const all = passages.map(({ ids }) => looks.tops(ids))
  let from = 0
  return judged.map(({ placed }) => {
    const to = from + placed.meant.length
    const own = all.map((tops) => tops.slice(from, to))
    from = to
    return own
  })
}

/** The signs that do not ask what else was said; null when no word has a meaning. `tops`: the offer's, its lines'. */
function signsAlone(
  one: Judged,
  own: OwnLines,
  offer: OfferMeaning,
  shelf: Shelf,
  [ofOffer = [], ...ofLines]: readonly (readonly number[])[],
) {
  const { meant, mean, weight, clause } = one.placed
  if (meant.length === 0) return null
  const norms = clause.words.map(({ norm }) => norm)
  const line = Math.max(0, ...own.promises.map(({ meaning }) => dot(mean, meaning.whole.mean)))
  const not = likenessToParts(mean, own.not)
  return {
    ask: clause.kind === 'ask' ? 1 : 0,
    joined: JOINED.has(norms[0] ?? '') ? 1 : 0,
    also: norms.some((norm, at) => ALSO.has(norm) || ALSO.has(`${norm} ${norms[at + 1]}`)) ? 1 : 0,
    'to-us': norms.some((norm) => TO_US.test(norm)) ? 1 : 0,
    words: meant.length,
    'words-log': Math.log(meant.length),
    matter: weight,
    mean: dot(mean, offer.all.mean),
    best: weighted(meant, ofOffer, 1),
    sharp: weighted(meant, ofOffer, 3),
    line,
    'line-words': Math.max(0, ...ofLines.map((tops) => weighted(meant, tops, 1))),
    promise: one.promise,
    refusal: one.refusal,
    never: likenessToParts(mean, shelf.never),
    not,
    'not-over': line - not,
  }
}

/**
 * Clauses beside an offer that answers the request as a whole: what it probably leaves open is open, what it probably
 * answers is covered, by the line that is likest.
 */
export function settled(
  judged: readonly Judged[],
  offer: number,
  shelf: Shelf,
  { open }: Pick<MatchModel, 'open'>,
): Judged[] {
  const signs = openSignsOf(judged, offer, shelf)
  return judged.map((one, at) => {
    const own = signs[at] ?? null
    // What is told around the request asks for nothing that could be left open.
    if (own === null || (one.placed.context && one.placed.clause.kind === 'told')) return one
    const likelihood = chance(weigh(open, own))
    const isOpen = likelihood >= open.from
    if (one.standing === 'refused' && (isOpen || one.refusal >= WORD_FOR_WORD)) return one
    if (isOpen) return { ...one, standing: 'not-covered', line: null }
    const promises = shelf.byOffer[offer]?.promises ?? []
    if (one.placed.clause.kind === 'told') return told(one, promises)
    const line = likest(one, promises, SPEAKS_OF)
    return { ...one, standing: likelihood < open.below && line !== null ? 'covered' : 'partly', line }
  })
}

/** What is merely told asks for nothing: only a line that plainly speaks of it is set beside it. */
function told(one: Judged, promises: readonly Line[]): Judged {
  if (one.standing !== 'silent' && one.standing !== 'not-covered') return one
  const line = one.placed.weight >= LEAST_TOLD ? likest(one, promises, SPEAKS_PLAINLY_OF) : null
  return { ...one, standing: line === null ? 'silent' : 'partly', line }
}

/** The promise that is likest to a clause in words and meaning; null when none comes as near as `least` in meaning. */
function likest({ placed, near }: Judged, promises: readonly Line[], least: number): Line | null {
  const likely = promises
    .map((line, at) => ({ line, meaning: dot(placed.mean, line.meaning.whole.mean), near: near[at] ?? 0 }))
    .filter(({ meaning }) => meaning >= least)
    .sort((a, b) => b.meaning + b.near - (a.meaning + a.near))
  return likely[0]?.line ?? null
}

const likenessToParts = (mean: Float32Array, lines: readonly Line[]): number =>
  Math.max(0, ...lines.flatMap(({ meaning }) => meaning.parts.map((part) => dot(mean, part.mean))))

const meanBy = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0) / (items.length || 1)
