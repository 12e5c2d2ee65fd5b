import type { Judged } from './coverage'
import { askedOf, backOf, LIKENESSES, type Likeness, likenessesOf } from './likeness'
import type { Line, Shelf } from './lines'
import { dot, meanOf, meantOf } from './meaning'
import { chance, type MatchModel, weigh } from './model'
import type { Ranked } from './ranking'
import type { Passage } from './shelf-meaning'

/** What the fit of a request to its best offer is made of. */
export const FIT_SIGNS = [
  'mean',
  'apart',
  'best',
  'sharp',
  'back',
  'back-title',
  'clause',
  'stems',
  'concepts',
  'whole',
  'value',
  'margin',
  'surety',
  'answered',
  'matter',
  'told',
  'length',
  'refused',
  'clash',
  'never-mean',
  'never-back',
  'not-mean',
  'not-back',
  'never-over',
  'not-over',
  'never-clause',
  'not-clause',
  'clause-over',
] as const
export type FitSign = (typeof FIT_SIGNS)[number]

/** The signs from which on a request is refused rather than answered. */
export const REFUSALS: readonly FitSign[] = FIT_SIGNS.slice(FIT_SIGNS.indexOf('refused'))

/** Similarity from which a line counts as asked for. */
const ASKED_FOR = 0.25

/** The lines in which an offer promises something, and those of them that something in the request asks for. */
export function askedLines(judged: readonly Judged[], offer: number, shelf: Shelf) {
  // Client phrases are other words for the same offer, not more of it: unasked ones are no gap.
  const promises = shelf.byOffer[offer]?.promises ?? []
  const read = promises.map((line, at) => ({
    line,
    asked: judged.some(({ near }) => (near[at] ?? 0) > ASKED_FOR),
  }))
  const own = read.filter(({ line }) => line.field !== 'phrases')
  return { lines: own.map(({ line }) => line), asked: own.flatMap(({ line, asked }) => (asked ? line : [])) }
}

/**
 * The signs of how well the best of the offers answers the request, in order of FIT_SIGNS. Of several texts it is the
 * mean of the signs of each, by its words: they are learned from requests of one text, and cosines shrink as texts
 * grow. What is told around the request says nothing of the fit, unless nothing else was said.
 */
export function fitSignsOf(judged: readonly Judged[], order: readonly Ranked[], shelf: Shelf): number[] {
  const request = judged.filter(({ placed }) => !placed.context)
  const texts = new Map<string, Judged[]>()
  for (const one of request.length > 0 ? request : judged) {
    const key = `${one.placed.round} ${one.placed.answer}`
    texts.set(key, [...(texts.get(key) ?? []), one])
  }
  if (texts.size < 2) return signsOfText(judged, order, shelf, order[0]?.likenesses ?? [])
  const rows = [...texts.values()].map((own) => {
    const words = own.flatMap(({ placed }) => placed.clause.words)
    const signs = signsOfText(own, order, shelf, likenessesAlone(own, order, shelf))
    return { weight: words.length, signs }
  })
  const words = rows.reduce((sum, { weight }) => sum + weight, 0)
  return FIT_SIGNS.map((_, at) =>
    share(
      rows.reduce((sum, { weight, signs }) => sum + weight * (signs[at] ?? 0), 0),
      words,
    ),
  )
}

/** The likenesses of one of the texts to the best offer. */
function likenessesAlone(
  judged: readonly Judged[],
  order: readonly Ranked[],
  shelf: Shelf,
): readonly number[] {
  const { meaning, rarity } = shelf
  const offers = order
    .filter(({ likenesses }) => likenesses.length > 0)
    .flatMap(({ offer }) => meaning.offers[offer] ?? [])
  const asked = askedOf(
    judged.map(({ placed }) => placed),
    shelf,
  )
  return likenessesOf(asked, offers, meaning, rarity)[0] ?? []
}

function signsOfText(
  judged: readonly Judged[],
  order: readonly Ranked[],
  shelf: Shelf,
  likenesses: readonly number[],
): number[] {
  const [best, second] = order
  const own = best && shelf.meaning.offers[best.offer]
  if (best === undefined || own === undefined) return FIT_SIGNS.map(() => 0)
  const likeness = (name: Likeness) => likenesses[LIKENESSES.indexOf(name)] ?? 0
  const { lines, asked } = askedLines(judged, best.offer, shelf)
  const heard = judged.filter(countsAsRequest)
  const refused = heard.filter(({ standing }) => standing === 'refused')
  const refusals = refusalsOf(heard, best.offer, shelf)
  const value: Record<FitSign, number> = {
    mean: likeness('mean'),
    apart: likeness('apart'),
    best: likeness('best'),
    sharp: likeness('sharp'),
    back: likeness('back'),
    'back-title': likeness('back-title'),
    clause: likeness('clause'),
    stems: likeness('stems'),
    concepts: likeness('concepts'),
    whole: likeness('whole'),
    value: best.value,
    margin: best.value - (second?.value ?? best.value),
    surety: 1 / order.reduce((sum, { value }) => sum + Math.exp(value - best.value), 0),
    answered: share(asked.length, lines.length),
    matter: matterOf(judged, best.offer, shelf),
    told: share(wordsOf(judged.filter(({ placed }) => placed.clause.kind === 'told')), wordsOf(judged)),
    length: Math.log(1 + wordsOf(judged)),
    refused: share(wordsOf(refused), wordsOf(heard)),
    clash: Math.min(1, Math.max(0, ...refused.map(({ refusal }) => refusal))),
    ...refusals,
    'never-over': refusals['never-back'] - likeness('back-title'),
    'not-over': refusals['not-back'] - likeness('back-title'),
  }
  return FIT_SIGNS.map((name) => value[name])
}

/**
 * What the signs of refusals are over the corpus, on average. A firm that names nothing it never does, or an offer that
 * leaves nothing out, says nothing by it: with noughts instead, whatever is asked of such a firm would fit it.
 */
const UNSAID = { mean: 0.3, back: 0.5, clause: -0.05 }

/** How like the request as a whole, and clause by clause, is to what the firm never does and what the offer leaves out. */
function refusalsOf(heard: readonly Judged[], offer: number, shelf: Shelf) {
  const open = meantOf(
    heard.flatMap(({ placed, said }) => (said === undefined ? placed.clause.words : [])),
    shelf.space,
  )
  const mean = meanOf(open)
  const looks = shelf.meaning.look(open)
  const { never } = shelf
  const { promises, not } = shelf.byOffer[offer] ?? { promises: [], not: [] }
  const near = (lines: readonly Line[], to: (part: Passage) => number) =>
    Math.max(0, ...lines.flatMap((line) => line.meaning.parts.map(to)))
  const unlessUnsaid = (lines: readonly Line[], usual: number, sign: () => number) =>
    lines.length === 0 ? usual : sign()
  const clauses = heard.map(({ placed, said }) => {
    const { mean: own, weight } = placed
    const to = (lines: readonly Line[]) => near(lines, (part) => dot(own, part.mean))
    return {
      weight,
      // What a person called covered or open is refused by nobody.
      never: said === undefined ? to(never) : 0,
      not: said === undefined ? to(not) : 0,
      promise: Math.max(0, ...promises.map((line) => dot(own, line.meaning.whole.mean))),
    }
  })
  const weight = clauses.reduce((sum, one) => sum + one.weight, 0)
  const over = (of: (one: (typeof clauses)[number]) => number) =>
    share(
      clauses.reduce((sum, one) => sum + one.weight * of(one), 0),
      weight,
    )
  const signsOf = (lines: readonly Line[], of: (one: (typeof clauses)[number]) => number) => ({
    mean: unlessUnsaid(lines, UNSAID.mean, () => near(lines, (part) => dot(mean, part.mean))),
    back: unlessUnsaid(lines, UNSAID.back, () => near(lines, (part) => backOf(looks, part))),
    clause: unlessUnsaid(lines, UNSAID.clause, () => over((one) => of(one) - one.promise)),
  })
  const ofNever = signsOf(never, (one) => one.never)
  const ofNot = signsOf(not, (one) => one.not)
  return {
    'never-mean': ofNever.mean,
    'never-back': ofNever.back,
    'not-mean': ofNot.mean,
    'not-back': ofNot.back,
    'never-clause': ofNever.clause,
    'not-clause': ofNot.clause,
    'clause-over': Math.max(-1, ...clauses.map((one) => Math.max(one.never, one.not) - one.promise)),
  }
}

/** 0-100, whole. */
export const fitOf = (signs: readonly number[], { fit }: Pick<MatchModel, 'fit'>): number =>
  Math.round(100 * chance(weigh(fit, signs)))

/** Around a request only what is asked for weighs against what is refused. */
const countsAsRequest = ({ placed }: Judged) => !placed.context || placed.clause.kind === 'ask'

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

const wordsOf = (judged: readonly Judged[]) =>
  judged.reduce((sum, { placed }) => sum + placed.clause.words.length, 0)

function matterOf(judged: readonly Judged[], offer: number, shelf: Shelf): number {
  const said = new Set(judged.flatMap(({ placed }) => [...placed.features.concepts.keys()]))
  let all = 0
  let found = 0
  for (const concept of shelf.promises[offer]?.concepts.weights.keys() ?? []) {
    const rarity = shelf.rarity.concepts(concept)
    all += rarity
    if (said.has(concept)) found += rarity
  }
  return share(found, all)
}
