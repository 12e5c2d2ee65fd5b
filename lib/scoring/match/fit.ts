import type { Judged } from './coverage'
import type { Key } from './features'
import { askedOf, LIKENESSES, type Likeness, likenessesOf } from './likeness'
import type { Shelf } from './lines'
import { chance, type MatchModel, weigh } from './model'
import type { Ranked } from './ranking'
import { refusalsOf } from './refusals'

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

/** The signs up to which a request is like the offer. */
export const LIKE_THE_OFFER: readonly FitSign[] = FIT_SIGNS.slice(0, FIT_SIGNS.indexOf('told'))

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

/** FIT_SIGNS of a request, and of each of its texts. */
export interface FitSigns {
  readonly all: readonly number[]
  readonly texts: readonly (readonly number[])[]
}

/**
 * The signs of how well the best of the offers answers the request, in order of FIT_SIGNS. Of several texts it is the
 * mean of the signs of each, by its words: they are learned from requests of one text, and cosines shrink as texts
 * grow. What is told around the request says nothing of the fit, unless nothing else was said.
 */
export function fitSignsOf(judged: readonly Judged[], order: readonly Ranked[], shelf: Shelf): FitSigns {
  const request = judged.filter(({ placed }) => !placed.context)
  const texts = new Map<string, Judged[]>()
  for (const one of request.length > 0 ? request : judged) {
    const key = `${one.placed.round} ${one.placed.answer}`
    texts.set(key, [...(texts.get(key) ?? []), one])
  }
  if (texts.size < 2) {
    const signs = signsOfText(judged, order, shelf, order[0]?.likenesses ?? [])
    return { all: signs, texts: [signs] }
  }
  const rows = [...texts.values()].map((own) => {
    const words = own.flatMap(({ placed }) => placed.clause.words)
    const signs = signsOfText(own, order, shelf, likenessesAlone(own, order, shelf))
    return { weight: words.length, signs }
  })
  const words = rows.reduce((sum, { weight }) => sum + weight, 0)
  const all = FIT_SIGNS.map((_, at) =>
    share(
      rows.reduce((sum, { weight, signs }) => sum + weight * (signs[at] ?? 0), 0),
      words,
    ),
  )
  return { all, texts: rows.map(({ signs }) => signs) }
}

/** The likenesses of one of the texts to the best offer. */
function likenessesAlone(
  judged: readonly Judged[],
  order: readonly Ranked[],
  shelf: Shelf,
): readonly number[] {
  const { meaning } = shelf
  const offers = order
    .filter(({ likenesses }) => likenesses.length > 0)
    .flatMap(({ offer }) => meaning.offers[offer] ?? [])
  const asked = askedOf(
    judged.map(({ placed }) => placed),
    shelf,
  )
  return likenessesOf(asked, offers, meaning)[0] ?? []
}

/** The signs of one text: `likenesses` are its own to the best offer. */
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
  const request = judged.filter(countsAsRequest)
  const refused = request.filter(({ standing }) => standing === 'refused')
  const refusals = refusalsOf(request, best.offer, shelf)
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
    told: share(countOf(judged.filter(({ placed }) => placed.clause.kind === 'told')), countOf(judged)),
    length: Math.log(1 + countOf(judged)),
    refused: share(countOf(refused), countOf(request)),
    clash: Math.min(1, Math.max(0, ...refused.map(({ refusal }) => refusal))),
    ...refusals,
    'never-over': refusals['never-back'] - likeness('back-title'),
    'not-over': refusals['not-back'] - likeness('back-title'),
  }
  return FIT_SIGNS.map((name) => value[name])
}

/**
 * 0-100, whole. To be like the firm's matter is taken for granted: it earns nothing, and what is unlike it pays for it,
 * or requests that anybody would send elsewhere would fit. Of several texts the likest says so: who decides and until
 * when is like no offer.
 */
export function fitOf(
  { all, texts }: FitSigns,
  { fit, belongs }: Pick<MatchModel, 'fit' | 'belongs'>,
): number {
  const likest = Math.max(...texts.map((signs) => weigh(belongs, signs)))
  return Math.round(100 * chance(weigh(fit, all) + Math.min(0, likest)))
}

/** Around a request only what is asked for weighs against what is refused. */
const countsAsRequest = ({ placed }: Judged) => !placed.context || placed.clause.kind === 'ask'

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** How many words there are. */
const countOf = (judged: readonly Judged[]) =>
  judged.reduce((sum, { placed }) => sum + placed.clause.words.length, 0)

function matterOf(judged: readonly Judged[], offer: number, shelf: Shelf): number {
  const said: ReadonlySet<Key> = new Set(judged.flatMap(({ placed }) => [...placed.named.concepts.keys()]))
  let all = 0
  let found = 0
  for (const concept of shelf.promises[offer]?.concepts.weights.keys() ?? []) {
    const rarity = shelf.rarity.concepts(concept)
    all += rarity
    if (said.has(concept)) found += rarity
  }
  return share(found, all)
}
