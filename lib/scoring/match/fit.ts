import type { Judged } from './coverage'
import { isPromise, type Shelf } from './lines'
import { similarity } from './similarity'

/** What the fit of a request to its best offer is made of; each 0-1. */
export interface FitParts {
  /** Share of the offer's lines that something in the request asks for. */
  readonly answered: number
  /** Share of the offer's matter (by rarity of its concepts) that the request speaks of. */
  readonly matter: number
  /** Share of the request's words in clauses that the firm or the offer refuses. */
  readonly refused: number
  /** How far the clearest refusal outweighs what is promised for the same clause. */
  readonly clash: number
}

/**
 * fit = base + each part times its points, within 0-100. The proportions come from a regression on labelled requests
 * with whole firms left out; rounded, because more digits would claim more than was measured.
 */
export const MATCH_FORMULA = { base: 60, answered: 30, matter: 10, refused: -65, clash: -35 } as const

/** Below this fit the honest answer is that nothing fits. */
export const NOTHING_FITS_BELOW = 40

/** Similarity from which a line counts as asked for. */
const ASKED_FOR = 0.25

/** Measures how the clauses, judged beside this offer, fit it as a whole. */
export function fitPartsOf(judged: readonly Judged[], offer: number, shelf: Shelf): FitParts {
  const { lines, asked } = askedLines(judged, offer, shelf)
  const refused = judged.filter(({ standing }) => standing === 'refused')
  return {
    answered: share(asked.length, lines.length),
    matter: matterOf(judged, offer, shelf),
    refused: share(wordsOf(refused), wordsOf(judged.filter(countsAsRequest))),
    clash: Math.min(1, Math.max(0, ...refused.map(({ refusal }) => refusal))),
  }
}

/** The lines in which an offer promises something, and those of them that something in the request asks for. */
export function askedLines(judged: readonly Judged[], offer: number, shelf: Shelf) {
  // Client phrases are other words for the same offer, not more of it: unasked ones are no gap.
  const lines = shelf.lines.filter(
    (line) => line.offer === offer && isPromise(line) && line.field !== 'phrases',
  )
  const asked = lines.filter((line) =>
    judged.some(({ placed }) => similarity(placed.vectors, line.vectors) > ASKED_FOR),
  )
  return { lines, asked }
}

/** 0-100, whole, by `MATCH_FORMULA`. */
export function fitOf({ answered, matter, refused, clash }: FitParts): number {
  const { base, ...points } = MATCH_FORMULA
  const sum =
    base +
    points.answered * answered +
    points.matter * matter +
    points.refused * refused +
    points.clash * clash
  return Math.min(100, Math.max(0, Math.round(sum)))
}

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
