import { type Detector, detect, type Hit } from './detect/detect'
import { type Hint, hintsOf } from './hints/hints'
import type { Reading } from './text/reading'

/** A phrase alone is asserted when the rest of the answer makes its type at least this likely, 0-1. */
const LIKELY_ENOUGH = 0.05

/** What the rules found in a text, alarming phrases that the rest of the answer does not bear out set apart. */
export interface Alarms {
  /** Everything that counts, of both dimensions, in text order. */
  readonly sure: readonly Hit[]
  /** Alarming phrases that are only worth a question: "who carries the risk" said of a boat. */
  readonly doubted: readonly Hit[]
  readonly hints: readonly Hint[]
}

/**
 * Runs the rules and weighs each alarming hit against the whole answer. A type stands when two rules found it, when
 * it is the likeliest of all, or when the answer leans towards it; otherwise its hit becomes a question.
 */
export function alarmsOf(detector: Detector, reading: Reading): Alarms {
  const hits = detect(detector, reading)
  const hints = hintsOf(reading)
  const rules = new Map<string, Set<string>>()
  for (const { rule } of hits)
    if (rule.flag) rules.set(rule.flag, (rules.get(rule.flag) ?? new Set()).add(rule.id))
  const likely = new Set<string>(
    hints
      .filter(({ flag, likelihood }, rank) => {
        return rank === 0 || likelihood >= LIKELY_ENOUGH || (rules.get(flag)?.size ?? 0) > 1
      })
      .map(({ flag }) => flag),
  )
  const stands = ({ rule }: Hit): boolean => rule.flag === undefined || likely.has(rule.flag)
  return { sure: hits.filter(stands), doubted: hits.filter((hit) => !stands(hit)), hints }
}
