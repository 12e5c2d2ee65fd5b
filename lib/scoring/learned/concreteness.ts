import { quoteOf } from '../detect/detect'
import { withoutMarks } from '../detect/widen'
import { type Finding, LEARNED_CONCRETENESS_RULE } from '../finding'
import type { Reading } from '../text/reading'
import type { Judgement } from './learned'
import { LEARNED_VERSION } from './rules'

/** The most concrete label. */
const MOST = 4

/**
 * How concrete a text is by what was learned, 0-100: half by all its words together, half by the mean of its sentences,
 * so that one long sentence does not drown the others.
 * @param whole 0-4, by all words together
 * @param sentences 0-4, each by itself
 */
export function concretenessOf(whole: number, sentences: readonly number[]): number {
  const mean =
    sentences.length === 0 ? whole : sentences.reduce((sum, own) => sum + own, 0) / sentences.length
  return (100 / MOST) * Math.min(MOST, Math.max(0, (whole + mean) / 2))
}

/**
 * Rules and learned part say the same thing by different ways; together they err less than either on other hands'
 * answers.
 */
const LEARNED_SHARE = 0.75

/** 0-100, whole: the points of the rules and, for the larger part, what was learned from the corpus. */
export const together = (rules: number, learned: number): number =>
  Math.round(rules + LEARNED_SHARE * (learned - rules))

/**
 * What the learned part adds to the points of the rules, or takes from them, as a finding; null when both agree. It
 * quotes the clause that speaks most for it, in the sentence that does, and names its words; it quotes nothing where
 * no sentence is so by itself.
 */
export function learnedFinding(reading: Reading, judgement: Judgement, points: number): Finding | null {
  if (points === 0) return null
  if (reading.words.length === 0) return null
  const telling = judgement.mostTelling(points > 0 ? 1 : -1)
  const words = telling?.words ?? []
  return {
    dimension: 'concreteness',
    ruleId: LEARNED_CONCRETENESS_RULE,
    ruleVersion: LEARNED_VERSION,
    mark: points > 0 ? 'concrete' : 'empty',
    quotes: telling ? [quoteOf(reading, withoutMarks(reading, telling.clause))] : [],
    points,
    ...(words.length > 0 ? { words } : {}),
  }
}
