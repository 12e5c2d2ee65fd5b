import type { Detector } from './detect/compile'
import { detect, type Hit } from './detect/detect'
import { type Hint, hintsNear, hintsOf } from './hints/hints'
import type { Reading } from './text/reading'
import type { FlagType } from './vocabulary'

/** A phrase alone is asserted when the words around it make its type at least this likely, 0-1. */
const LIKELY_ENOUGH = 0.05

/** What the rules found in a text, alarming phrases that the words around them do not bear out set apart. */
export interface Alarms {
  /** Everything that counts, of both dimensions, in text order. */
  readonly sure: readonly Hit[]
  /** Alarming phrases that are only worth a question: "who carries the risk" said of a boat. */
  readonly doubted: readonly Hit[]
  readonly hints: readonly Hint[]
}

/**
 * Runs the rules and weighs each alarming hit against its sentence and the one before. A type stands when two rules
 * found it or when the words lean towards it; otherwise its hits become a question.
 */
export function alarmsOf(detector: Detector, reading: Reading): Alarms {
  const hits = detect(detector, reading)
  const rules = new Map<FlagType, Set<string>>()
  for (const { rule } of hits)
    if (rule.flag) rules.set(rule.flag, (rules.get(rule.flag) ?? new Set()).add(rule.id))
  const near = new Map<number, ReadonlySet<FlagType>>()
  const likelyIn = (sentence: number): ReadonlySet<FlagType> => {
    const known = near.get(sentence)
    if (known) return known
    const likely = hintsNear(reading, sentence).filter(({ likelihood }) => likelihood >= LIKELY_ENOUGH)
    const flags = new Set(likely.map(({ flag }) => flag))
    near.set(sentence, flags)
    return flags
  }
  const borneOut = new Set<FlagType>()
  for (const { rule, range } of hits) {
    if (!rule.flag || borneOut.has(rule.flag)) continue
    if ((rules.get(rule.flag)?.size ?? 0) > 1) borneOut.add(rule.flag)
    else if (likelyIn(reading.tokens[range.from]?.sentence ?? 0).has(rule.flag)) borneOut.add(rule.flag)
  }
  const stands = ({ rule }: Hit): boolean => rule.flag === undefined || borneOut.has(rule.flag)
  return {
    sure: hits.filter(stands),
    doubted: hits.filter((hit) => !stands(hit)),
    hints: hintsOf(reading),
  }
}
