import { FLAG_TYPES } from '../vocabulary'

export const FLAGS = FLAG_TYPES.length

/** Outputs of the linear part, in the order of its table. */
export const OUTPUTS = { passage: 0, sentence: FLAGS, any: 2 * FLAGS, concreteness: 2 * FLAGS + 1 } as const

/** What is known of one sentence before it is judged. */
export interface SentenceView {
  /** Scores of the flag types in the passage that the sentence ends, and in the sentence among its neighbours. */
  readonly passage: Float64Array
  readonly sentence: Float64Array
  /** Score of "some flag or other" in the passage. */
  readonly any: number
  /** Hits of rules of each flag type in the sentence, and in the answer up to its end. */
  readonly hitsHere: Uint8Array
  readonly hitsSoFar: Uint8Array
  /** Words and marks in the sentence. */
  readonly tokens: number
}

/** How many signs `signsOf` gives for one flag type of one sentence. */
export const SIGNS = 11

/** For each flag type the best score of the others. */
function bestOthers(scores: Float64Array): {
  readonly leader: number
  readonly best: number
  readonly next: number
} {
  let leader = -1
  let best = Number.NEGATIVE_INFINITY
  let next = Number.NEGATIVE_INFINITY
  for (let flag = 0; flag < FLAGS; flag++) {
    const score = scores[flag] ?? 0
    if (score > best) {
      next = best
      best = score
      leader = flag
    } else if (score > next) next = score
  }
  return { leader, best, next }
}

/** What the flag types of a sentence are compared with. */
export interface Others {
  readonly passage: ReturnType<typeof bestOthers>
  readonly sentence: ReturnType<typeof bestOthers>
}

export const othersOf = ({ passage, sentence }: SentenceView): Others => ({
  passage: bestOthers(passage),
  sentence: bestOthers(sentence),
})

const over = (flag: number, score: number, { leader, best, next }: Others['passage']): number =>
  score - (leader === flag ? next : best)

/**
 * The signs by which one flag type of a sentence is judged; the linear part and the rules say the same in them.
 * @param into room for `SIGNS` numbers
 */
export function signsOf(
  view: SentenceView,
  flag: number,
  others: Others = othersOf(view),
  into: Float64Array = new Float64Array(SIGNS),
): Float64Array {
  const passage = view.passage[flag] ?? 0
  const sentence = view.sentence[flag] ?? 0
  const passageOver = over(flag, passage, others.passage)
  const sentenceOver = over(flag, sentence, others.sentence)
  const here = view.hitsHere[flag] ?? 0
  into[0] = passage
  into[1] = sentence
  into[2] = view.any
  into[3] = Math.min(here, 2)
  into[4] = here > 0 ? 1 : 0
  into[5] = Math.min(view.hitsSoFar[flag] ?? 0, 3)
  into[6] = passageOver
  into[7] = passageOver > 0 ? 1 : 0
  into[8] = sentenceOver
  into[9] = sentenceOver > 0 ? 1 : 0
  into[10] = Math.min(view.tokens, 40) / 20
  return into
}

/** Likelihood, 0-1, by the weights of the signs (the constant last). */
export function likelihoodOf(signs: Float64Array, weights: readonly number[]): number {
  let sum = weights[SIGNS] ?? 0
  for (let i = 0; i < SIGNS; i++) sum += (signs[i] ?? 0) * (weights[i] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
