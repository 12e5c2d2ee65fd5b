import type { Judged } from './coverage'
import { backOf } from './likeness'
import type { Line, OwnLines, Shelf } from './lines'
import type { Looks } from './looks'
import { dot, meanOf, meantOf } from './meaning'
import type { Passage } from './shelf-meaning'

/**
 * What the signs of refusals are over the corpus, on average. A firm that names nothing it never does, or an offer that
 * leaves nothing out, says nothing by it: with noughts instead, whatever is asked of such a firm would fit it.
 */
const UNSAID = { mean: 0.3, back: 0.5, clause: -0.05 }

/** What the request means as a whole, and its words laid beside those of the shelf. */
interface Whole {
  readonly mean: Float32Array
  readonly looks: Looks
}

/** How like a clause is to the likest line of each kind, and how much it weighs. */
interface Leaning {
  readonly weight: number
  readonly never: number
  readonly not: number
  readonly promise: number
}

/** How like a request as a whole, and clause by clause, is to what the firm never does and what the offer leaves out. */
export function refusalsOf(request: readonly Judged[], offer: number, shelf: Shelf) {
  const open = meantOf(
    request.flatMap(({ placed, said }) => (said === undefined ? placed.clause.words : [])),
    shelf.space,
  )
  const whole = { mean: meanOf(open), looks: shelf.meaning.look(open) }
  const { never } = shelf
  const own = shelf.byOffer[offer] ?? { promises: [], not: [] }
  const clauses = request.map((one) => leaningOf(one, own, never))
  const ofNever = signsOf(never, whole, () => overPromises(clauses, 'never'))
  const ofNot = signsOf(own.not, whole, () => overPromises(clauses, 'not'))
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

const signsOf = (lines: readonly Line[], { mean, looks }: Whole, clause: () => number): typeof UNSAID =>
  lines.length === 0
    ? UNSAID
    : {
        mean: likest(lines, (part) => dot(mean, part.mean)),
        back: likest(lines, (part) => backOf(looks, part)),
        clause: clause(),
      }

function leaningOf(
  { placed, said }: Judged,
  { promises, not }: Pick<OwnLines, 'promises' | 'not'>,
  never: readonly Line[],
): Leaning {
  const { mean, weight } = placed
  // What a person called covered or open is refused by nobody.
  const to = (lines: readonly Line[]) =>
    said === undefined ? likest(lines, (part) => dot(mean, part.mean)) : 0
  return {
    weight,
    never: to(never),
    not: to(not),
    promise: Math.max(0, ...promises.map((line) => dot(mean, line.meaning.whole.mean))),
  }
}

/** The highest among all parts of the lines. */
const likest = (lines: readonly Line[], to: (part: Passage) => number): number =>
  Math.max(0, ...lines.flatMap((line) => line.meaning.parts.map(to)))

/** By how much the clauses are more like a refusal than like a promise, on average by their weight. */
function overPromises(clauses: readonly Leaning[], refusal: 'never' | 'not'): number {
  const weight = clauses.reduce((sum, one) => sum + one.weight, 0)
  const over = clauses.reduce((sum, one) => sum + one.weight * (one[refusal] - one.promise), 0)
  return weight === 0 ? 0 : over / weight
}
