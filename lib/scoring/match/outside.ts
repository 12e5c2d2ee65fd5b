import type { Outside } from '../discovery'
import type { Ranked } from './ranking'

/** What the model's opinion weighs beside the ranking's own, both by how far they usually lie apart. */
const WEIGHT = 0.6
/** One offer far from all others shall not outweigh everything that was read word by word. */
const FURTHEST = 2
/** Likenesses that lie closer together say nothing about which offer is meant. */
const LEAST_SPREAD = 0.005
/** What the model weighs at least where the ranking itself saw hardly a difference. */
const LEAST_RANKING_SPREAD = 0.5

/**
 * Lets a model of the operator's own have its say in the order of the offers: a value moves by as many spreads of the
 * values as its likeness is away from the mean, times `WEIGHT`, and never ends below the lowest that was there. Best
 * first; those that the ranking did not look at closely stay behind. The order as it was without an opinion on every
 * offer, or with one that does not tell them apart.
 */
export function withOutside(
  ranked: readonly Ranked[],
  idOf: (offer: number) => string,
  outside: Outside | undefined,
): readonly Ranked[] {
  if (outside?.likeness === undefined) return ranked
  const { likeness } = outside
  const looked = ranked.filter(({ likenesses }) => likenesses.length > 0)
  const said = looked.flatMap(({ offer }) => likeness[idOf(offer)] ?? [])
  const whole = said.length === looked.length && said.every(Number.isFinite)
  const { mean, spread } = spreadOf(said)
  if (!whole || looked.length < 2 || spread < LEAST_SPREAD) return ranked
  const values = looked.map(({ value }) => value)
  const step = WEIGHT * Math.max(spreadOf(values).spread, LEAST_RANKING_SPREAD)
  const lowest = Math.min(...values)
  const moved = looked
    .map((one, at) => {
      const away = ((said[at] ?? mean) - mean) / spread
      return { ...one, value: one.value + step * Math.max(-FURTHEST, Math.min(FURTHEST, away)) }
    })
    .sort((a, b) => b.value - a.value || a.offer - b.offer)
    .map((one) => ({ ...one, value: Math.max(one.value, lowest) }))
  return [...moved, ...ranked.filter(({ likenesses }) => likenesses.length === 0)]
}

function spreadOf(values: readonly number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1)
  return { mean, spread: Math.sqrt(variance) }
}
