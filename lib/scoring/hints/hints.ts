import { partOf } from '../languages/loaded'
import type { TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import { FLAG_TYPES, type FlagType, type Lang } from '../vocabulary'
import { featuresOf, featuresOfToken, shareOf } from './features'

/** What words of an answer say for and against each flag type. */
export type Hints = Readonly<
  Record<FlagType, { readonly bias: number; readonly weights: Readonly<Record<string, number>> }>
>

/** A flag type and how much an answer leans towards it: too little to be asserted, enough to ask the consultant. */
export interface Hint {
  readonly flag: FlagType
  /** 0-1; about 0.04 for an answer that says nothing either way. */
  readonly likelihood: number
}

const byFeature = new Map<Lang, ReadonlyMap<string, Float64Array>>()

/** The table turned round, a feature to its weights in the order of `FLAG_TYPES`: one look-up a word. */
function weightsOf(lang: Lang): ReadonlyMap<string, Float64Array> {
  const known = byFeature.get(lang)
  if (known) return known
  const turned = new Map<string, Float64Array>()
  FLAG_TYPES.forEach((flag, index) => {
    for (const [name, weight] of Object.entries(partOf(lang).hints[flag].weights)) {
      const row = turned.get(name) ?? new Float64Array(FLAG_TYPES.length)
      row[index] = weight
      turned.set(name, row)
    }
  })
  byFeature.set(lang, turned)
  return turned
}

/** All flag types by how much a range of tokens leans towards them, the likeliest first. */
function hintsIn(reading: Reading, from: number, to: number): readonly Hint[] {
  const weights = weightsOf(reading.lang)
  const features = featuresOf(reading, from, to)
  const share = shareOf(features.size)
  const sums = new Float64Array(FLAG_TYPES.length)
  const table = partOf(reading.lang).hints
  for (const name of features) {
    const row = weights.get(name)
    if (row) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0) * share
  }
  return FLAG_TYPES.map((flag, i) => {
    const sum = table[flag].bias + (sums[i] ?? 0)
    return { flag, likelihood: 1 / (1 + Math.exp(-sum)) }
  }).sort((a, b) => b.likelihood - a.likelihood)
}

/** All flag types by likelihood, the likeliest first; ties in the order of the vocabulary. */
export const hintsOf = (reading: Reading): readonly Hint[] => hintsIn(reading, 0, reading.tokens.length)

/** The same of a sentence and the one before it alone, so that what is said later changes nothing. */
export function hintsNear(reading: Reading, sentence: number): readonly Hint[] {
  const { sentences, tokens } = reading
  const from = sentences[Math.max(0, sentence - 1)]?.from ?? 0
  return hintsIn(reading, from, sentences[sentence]?.to ?? tokens.length)
}

/** The clause that speaks most for a flag type; null when only the question does. */
export function clauseFor(reading: Reading, flag: FlagType): TokenRange | null {
  const weights = weightsOf(reading.lang)
  const index = FLAG_TYPES.indexOf(flag)
  let best: TokenRange | null = null
  let most = 0
  for (const { from, to } of reading.clauses) {
    let sum = 0
    for (let at = from; at < to; at++) {
      const token = reading.tokens[at]
      if (!token) continue
      for (const name of featuresOfToken(token, reading.lang)) sum += weights.get(name)?.[index] ?? 0
    }
    const share = sum / Math.sqrt(Math.max(to - from, 4))
    if (share > most) {
      most = share
      best = { from, to }
    }
  }
  return best
}
