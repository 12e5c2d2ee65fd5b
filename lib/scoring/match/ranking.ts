import type { PlacedClause } from './coverage'
import { type Asked, askedOf, likenessesOf } from './likeness'
import type { Shelf } from './lines'
import { dot } from './meaning'
import { type Weighing, weigh } from './model'
import { similarity, type Vectors } from './similarity'

/** An offer as the ranking left it. */
export interface Ranked {
  readonly offer: number
  /** How far it is preferred to the mean of those looked at closely. */
  readonly value: number
  /** In the order of LIKENESSES; empty for an offer too unlike to be looked at closely. */
  readonly likenesses: readonly number[]
}

/** Offers that are looked at closely; the others keep the order of a first glance, behind them. */
const CLOSELY = 16

/** Reads a request for the ranking. `whole` is what it says as one text. */
export const askedBy = (clauses: readonly PlacedClause[], whole: Vectors): Asked =>
  askedOf(
    clauses.map(({ clause }) => clause),
    whole,
  )

/** All offers, best first. An offer with client phrases counts by the better of its text without and with them. */
export function rankOffers(asked: Asked, { meaning, rarity }: Shelf, ranking: Weighing): Ranked[] {
  const glances = meaning.offers
    .map(({ all, promise }, offer) => {
      const heard = meaning.heard[offer]
      const glance = (to: { all: { mean: Float32Array }; promise: Vectors }) =>
        dot(asked.mean, to.all.mean) + similarity(asked.vectors, to.promise)
      return { offer, value: Math.max(glance({ all, promise }), heard ? glance(heard) : 0) }
    })
    .sort((a, b) => b.value - a.value || a.offer - b.offer)
  const close = glances.slice(0, CLOSELY).map(({ offer }) => offer)
  const own = close.flatMap((offer) => meaning.offers[offer] ?? [])
  const plain = likenessesOf(asked, own, meaning, rarity)
  const withPhrases = close.map((offer, at) => meaning.heard[offer] ?? own[at])
  const heard = withPhrases.some((one, at) => one !== own[at])
    ? likenessesOf(
        asked,
        withPhrases.flatMap((one) => one ?? []),
        meaning,
        rarity,
      )
    : plain
  const values = plain.map((row, at) => Math.max(weigh(ranking, row), weigh(ranking, heard[at] ?? row)))
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
  const looked = close
    .map((offer, at) => ({ offer, likenesses: plain[at] ?? [], value: (values[at] ?? 0) - mean }))
    .sort((a, b) => b.value - a.value || a.offer - b.offer)
  const last = looked.at(-1)?.value ?? 0
  const rest = glances
    .slice(CLOSELY)
    .map(({ offer }, at): Ranked => ({ offer, likenesses: [], value: last - 0.01 * (at + 1) }))
  return [...looked, ...rest]
}
