import type { TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import { FLAG_TYPES, type FlagType } from '../vocabulary'
import { EN_HINTS } from './en.gen'
import { featuresOf, featuresOfToken, shareOf } from './features'
import { RU_HINTS } from './ru.gen'

/** What words of an answer say for and against each flag type. */
export type Hints = Readonly<
  Record<FlagType, { readonly bias: number; readonly weights: Readonly<Record<string, number>> }>
>

const TABLES = { en: EN_HINTS, ru: RU_HINTS }

/** A flag type and how much an answer leans towards it: too little to be asserted, enough to ask the consultant. */
export interface Hint {
  readonly flag: FlagType
  /** 0-1; about 0.04 for an answer that says nothing either way. */
  readonly likelihood: number
}

const weightOf = (weights: Readonly<Record<string, number>>, name: string): number =>
  Object.hasOwn(weights, name) ? (weights[name] ?? 0) : 0

/** All flag types by likelihood, the likeliest first; ties in the order of the vocabulary. */
export function hintsOf(reading: Reading): readonly Hint[] {
  const features = featuresOf(reading)
  const share = shareOf(features.size)
  return FLAG_TYPES.map((flag) => {
    const { bias, weights } = TABLES[reading.lang][flag]
    let sum = bias
    for (const name of features) sum += weightOf(weights, name) * share
    return { flag, likelihood: 1 / (1 + Math.exp(-sum)) }
  }).sort((a, b) => b.likelihood - a.likelihood)
}

/** The clause that speaks most for a flag type; null when only the question does. */
export function clauseFor(reading: Reading, flag: FlagType): TokenRange | null {
  const { weights } = TABLES[reading.lang][flag]
  let best: TokenRange | null = null
  let most = 0
  for (const { from, to } of reading.clauses) {
    let sum = 0
    for (let at = from; at < to; at++) {
      const token = reading.tokens[at]
      if (!token) continue
      for (const name of featuresOfToken(token, reading.lang)) sum += weightOf(weights, name)
    }
    const share = sum / Math.sqrt(Math.max(to - from, 4))
    if (share > most) {
      most = share
      best = { from, to }
    }
  }
  return best
}
