import type { Lang } from '../vocabulary'

/**
 * What sets the likelihood from which a flag is asserted: of those asserted in the mix one meets, this share is right;
 * of the answers that only sound alarming, no more than that share is called a flag. Recall is what results.
 * Answers by other hands than those learned from cost some points of the first, and 0.85 is wanted of them.
 */
export const ASSERTED = { right: 0.9, falseAlarms: 0.08 } as const

/** From which label of concreteness on (0 to 4) a concrete rule is borne out, and up to which an empty one is. */
export const BORNE_OUT = { concrete: 2.5, empty: 1.5 } as const

/** Of the answers a rule speaks in, how many bear it out; and how many there are that it could have found. */
export interface RuleFigure {
  readonly right: number
  readonly said: number
  readonly there: number
}

/** Every rule's figures on the corpus of each language, by rule id. */
export type RuleFigures = Readonly<Record<string, Readonly<Record<Lang, RuleFigure>>>>
