import type { Lang } from '../vocabulary'

/** Of the answers a rule speaks in, how many bear it out; and how many there are that it could have found. */
export interface RuleFigure {
  readonly right: number
  readonly said: number
  readonly there: number
}

/** Every rule's figures on the corpus of each language, by rule id. */
export type RuleFigures = Readonly<Record<string, Readonly<Record<Lang, RuleFigure>>>>
