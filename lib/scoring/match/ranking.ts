import { raisedBy } from './heard'
import { type Asked, likenessesOf } from './likeness'
import type { Shelf } from './lines'
import { dot } from './meaning'
import { type Weighing, weigh } from './model'

/** An offer as the ranking left it. */
export interface Ranked {
  readonly offer: number
  /** How far it is preferred to the mean of those looked at closely. */
  readonly value: number
  /** In the order of LIKENESSES; empty for an offer too unlike to be looked at closely. */
  readonly likenesses: readonly number[]
}

/**
 * Offers that are looked at closely; the others keep the order of a first glance, behind them. Of 200 offers of other
 * firms together, 8 and 16 bring the right one to the front as often.
 */
const CLOSELY = 8

/** All offers, best first. Client phrases can only raise an offer. */
export function rankOffers(asked: Asked, { meaning }: Shelf, ranking: Weighing): Ranked[] {
  const glances = meaning.offers
    .map(({ all }, offer) => {
      const heard = meaning.heard[offer]
      const meant = Math.max(dot(asked.mean, all.mean), heard ? dot(asked.mean, heard.mean) : 0)
      return { offer, value: meant + (asked.near.all[offer] ?? 0) }
    })
    .sort((a, b) => b.value - a.value || a.offer - b.offer)
  const close = glances.slice(0, CLOSELY).map(({ offer }) => offer)
  const own = close.flatMap((offer) => meaning.offers[offer] ?? [])
  const rows = likenessesOf(asked, own, meaning)
  const raised = raisedBy(
    asked,
    close.map((offer) => meaning.heard[offer] ?? null),
    own.map(({ all }) => all.mean),
  )
  const values = rows.map((row, at) => weigh(ranking, row) + (raised[at] ?? 0))
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
  const looked = close
    .map((offer, at) => ({ offer, likenesses: rows[at] ?? [], value: (values[at] ?? 0) - mean }))
    .sort((a, b) => b.value - a.value || a.offer - b.offer)
  const last = looked.at(-1)?.value ?? 0
  const rest = glances
    .slice(CLOSELY)
    .map(({ offer }, at): Ranked => ({ offer, likenesses: [], value: last - 0.01 * (at + 1) }))
  return [...looked, ...rest]
}
