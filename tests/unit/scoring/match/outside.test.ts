import { describe, expect, it } from 'vitest'
import type { Outside } from '@/lib/scoring/discovery'
import { withOutside } from '@/lib/scoring/match/outside'

const said = (likeness: Record<string, number>): Outside => ({ model: 'm', host: 'h', likeness })
const ranked = [
  { offer: 2, value: 6, likenesses: [1] },
  { offer: 0, value: 5.5, likenesses: [1] },
  { offer: 1, value: 1, likenesses: [1] },
]
const idOf = (offer: number) => `offer ${offer}`
const orderOf = (outside?: Outside) => withOutside(ranked, idOf, outside).map(({ offer }) => offer)

describe('a model’s say in the order of the offers', () => {
  it('settles what was close, and does not overturn what was clear', () => {
    expect(orderOf(said({ 'offer 0': 0.7, 'offer 1': 0.4, 'offer 2': 0.4 }))).toEqual([0, 2, 1])
    expect(orderOf(said({ 'offer 0': 0.4, 'offer 1': 0.7, 'offer 2': 0.4 }))).toEqual([2, 0, 1])
  })

  it('counts how far apart likenesses are from each other, not how high they are', () => {
    const near = withOutside(ranked, idOf, said({ 'offer 0': 0.92, 'offer 1': 0.9, 'offer 2': 0.9 }))
    const far = withOutside(ranked, idOf, said({ 'offer 0': 0.8, 'offer 1': 0, 'offer 2': 0 }))
    near.forEach(({ value }, at) => {
      expect(value).toBeCloseTo(far[at]?.value ?? -1, 9)
    })
  })

  it('helps where the ranking saw no difference, in any scale of values', () => {
    for (const value of [0, -2, 12]) {
      const alike = [0, 1].map((offer) => ({ offer, value, likenesses: [1] }))
      const order = withOutside(alike, idOf, said({ 'offer 0': 0.2, 'offer 1': 0.6 }))
      expect(order.map(({ offer }) => offer)).toEqual([1, 0])
      expect(Math.min(...order.map((one) => one.value))).toBe(value)
    }
  })

  it('stays within its weight however far one offer stands apart', () => {
    const many = Array.from({ length: 40 }, (_, offer) => ({
      offer,
      value: offer === 0 ? 20 : 1,
      likenesses: [1],
    }))
    const likeness = Object.fromEntries(many.map(({ offer }) => [idOf(offer), offer === 7 ? 1 : 0]))
    expect(
      withOutside(many, idOf, said(likeness))
        .map(({ offer }) => offer)
        .slice(0, 2),
    ).toEqual([0, 7])
  })

  it('brings nothing to the front that was not looked at closely', () => {
    const far = [
      { offer: 0, value: 0.1, likenesses: [1] },
      { offer: 1, value: 0, likenesses: [1] },
      { offer: 2, value: -0.1, likenesses: [] },
    ]
    const order = withOutside(far, idOf, said({ 'offer 0': 0.1, 'offer 1': 0.5, 'offer 2': 0.9 }))
    expect(order.map(({ offer }) => offer)).toEqual([1, 0, 2])
  })

  it('leaves all as it was without an opinion that tells every offer apart', () => {
    const alike = said({ 'offer 0': 0.501, 'offer 1': 0.5, 'offer 2': 0.5 })
    const partly = said({ 'offer 0': 0.9, 'offer 1': 0.1 })
    const broken = said({ 'offer 0': 0.9, 'offer 1': 0.1, 'offer 2': Number.NaN })
    const failed: Outside = { model: 'm', host: 'h', failed: 'too-slow' }
    for (const outside of [undefined, failed, alike, partly, broken, said({})])
      expect(withOutside(ranked, idOf, outside)).toBe(ranked)
    const one = ranked.slice(0, 1)
    expect(withOutside(one, idOf, said({ 'offer 2': 0.9 }))).toBe(one)
    expect(withOutside([], idOf, said({}))).toEqual([])
  })
})
