import type { Severity } from './vocabulary'

/** Points of one rule of concreteness. */
export interface Weight {
  /** Points of the first hit, signed, on the 0-100 scale. */
  readonly points: number
  /** What each further hit is worth of the one before, 0-1: the best evidence counts, not its amount. */
  readonly repeat: number
}

/** Where an answer without any evidence either way stands. */
export const BASE = 36

/** Points of the concreteness rules, by rule id. */
export const WEIGHTS: Readonly<Record<string, Weight>> = {}

/** What a rule without an entry earns: nothing, so that a new rule can be watched before it counts. */
export const NO_WEIGHT: Weight = { points: 0, repeat: 0 }

/** Points a flag takes from the 100 of a clean conversation, by severity. */
export const FLAG_POINTS: Readonly<Record<Severity, number>> = { 1: -12, 2: -30, 3: -60 }

/** Words after which an answer has been heard well enough to be trusted by half. */
export const HALF_CONFIDENCE_WORDS = 12

/** What an empty phrase of an earlier round still costs once a later round was more concrete, 0-1. */
export const OVERTAKEN_SHARE = 0.4
