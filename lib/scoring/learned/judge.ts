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

const bestOther = (scores: Float64Array, but: number): number => {
  let best = Number.NEGATIVE_INFINITY
  for (let i = 0; i < scores.length; i++) if (i !== but) best = Math.max(best, scores[i] ?? 0)
  return best
}

/** The signs by which one flag type of a sentence is judged; the linear part and the rules say the same in them. */
export function signsOf(view: SentenceView, flag: number): number[] {
  const passage = view.passage[flag] ?? 0
  const sentence = view.sentence[flag] ?? 0
  const overOthers = passage - bestOther(view.passage, flag)
  const sentenceOver = sentence - bestOther(view.sentence, flag)
  const here = view.hitsHere[flag] ?? 0
  return [
    passage,
    sentence,
    view.any,
    Math.min(here, 2),
    here > 0 ? 1 : 0,
    Math.min(view.hitsSoFar[flag] ?? 0, 3),
    overOthers,
    overOthers > 0 ? 1 : 0,
    sentenceOver,
    sentenceOver > 0 ? 1 : 0,
    Math.min(view.tokens, 40) / 20,
  ]
}

/** Likelihood, 0-1, by the weights of the signs (the constant last). */
export function likelihoodOf(signs: readonly number[], weights: readonly number[]): number {
  let sum = weights[SIGNS] ?? 0
  for (let i = 0; i < SIGNS; i++) sum += (signs[i] ?? 0) * (weights[i] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
