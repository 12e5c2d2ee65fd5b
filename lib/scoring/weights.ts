import type { Severity } from './vocabulary'

/** Points of one rule of concreteness. */
export interface Weight {
  /** Points of the first hit, signed, on the 0-100 scale. */
  readonly points: number
  /** What each further hit is worth of the one before, 0-1: the best evidence counts, not its amount. */
  readonly repeat: number
}

/** Where an answer without any evidence either way stands: a real topic perhaps, but nothing to check it by. */
export const BASE = 28

/** The second piece of one kind of evidence is worth less than half the first, the third next to nothing. */
const EARNS = 0.4
/** Emptiness tires more slowly: the third slogan still says that nothing else is coming. */
const COSTS = 0.6

const earning = (points: number): Weight => ({ points, repeat: EARNS })
const costing = (points: number): Weight => ({ points: -points, repeat: COSTS })

/**
 * Points of the concreteness rules, by rule id. Their order follows what each kind of evidence was worth on the
 * training answers of both languages with the length held constant; the sizes are rounded by hand and the same
 * for both languages, so that they can be explained.
 */
export const WEIGHTS: Readonly<Record<string, Weight>> = {
  'concreteness/date': earning(12),
  'concreteness/bare-number': earning(10),
  'concreteness/observable-act': earning(9),
  'concreteness/document': earning(9),
  'concreteness/named-person': earning(9),
  'concreteness/counted-things': earning(9),
  'concreteness/measured-amount': earning(9),
  'concreteness/time-of-day': earning(11),
  'concreteness/tool': earning(8),
  'concreteness/frequency': earning(8),
  'concreteness/place': earning(7),
  'concreteness/tangible-thing': earning(7),
  'concreteness/role': earning(6),
  'concreteness/condition-and-consequence': earning(6),
  'concreteness/sum-of-money': earning(6),
  'concreteness/before-and-after': earning(6),
  'concreteness/deadline': earning(5),
  'concreteness/told-example': earning(5),
  'concreteness/kin': earning(4),
  'concreteness/direct-speech': earning(3),
  'concreteness/outcome-word': costing(10),
  'concreteness/promise-verb': costing(9),
  'concreteness/price-instead-of-answer': costing(9),
  'concreteness/buzzword': costing(8),
  'concreteness/hedge-without-content': costing(6),
  'concreteness/evasion': costing(6),
  'concreteness/vague-quantity': costing(5),
  'concreteness/slogan': costing(5),
  'concreteness/agentless-promise': costing(5),
  'concreteness/empty-praise': costing(4),
  'concreteness/nominalisation-chain': costing(3),
}

/** What a rule without an entry earns: nothing, so that a new rule can be watched before it counts. */
export const NO_WEIGHT: Weight = { points: 0, repeat: 0 }

/** Points a flag takes from the 100 of a clean conversation, by severity. */
export const FLAG_POINTS: Readonly<Record<Severity, number>> = { 1: -12, 2: -30, 3: -60 }

/** Words after which an answer has been heard well enough to be trusted by half. */
export const HALF_CONFIDENCE_WORDS = 12

/** What an empty phrase of an earlier round still costs once a later round was more concrete, 0-1. */
export const OVERTAKEN_SHARE = 0.4

/** From this score on an answer is not asked about its lesser vaguenesses any more. */
export const CONCRETE_ENOUGH = 60
