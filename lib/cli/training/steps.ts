import { STEPS } from '@/lib/scoring/learned/table'
import type { Weights } from './logistic'
import type { Linear } from './model'

/** Weights of fewer steps move no order and weigh in the browser. */
const LEAST = 2

/** One step of an output's weights; the constant, which stands last, is kept whole. */
export const scaleOf = (weights: Weights): number =>
  weights.subarray(0, -1).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / STEPS

/** A weight in whole steps; 0 for one that is not worth shipping. */
export function stepsOf(weight: number, scale: number): number {
  const steps = scale === 0 ? 0 : Math.round(weight / scale)
  return Math.abs(steps) < LEAST ? 0 : steps
}

/** A linear part as its table gives it back, so that figures are those of what is shipped. */
export const asShipped = ({ names, outputs }: Linear): Linear => ({
  names,
  outputs: outputs.map((own) => {
    const scale = scaleOf(own)
    return own.map((weight, id) => (id === own.length - 1 ? weight : stepsOf(weight, scale) * scale))
  }),
})
