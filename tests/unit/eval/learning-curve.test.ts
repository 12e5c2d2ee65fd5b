import { describe, expect, it } from 'vitest'
import { type ConfirmedRequest, learningCurve } from '@/tests/eval/learning-curve'

const offer = (id: string, title: string) => ({
  id,
  title,
  does: title,
  outcomes: [],
  not: [],
  standard: false,
})

const firm = {
  firm: 'f',
  offers: [offer('a', 'Delegation for owners'), offer('b', 'Bookkeeping in order'), offer('c', 'Recruiting')],
  never: [],
}

const asked = (id: string, best: string, request: string): ConfirmedRequest => ({
  id,
  firm: 'f',
  lang: 'en',
  request,
  best: [best],
  uncovered: [],
})

const requests = [
  asked('1', 'c', 'The gremlin in the cupboard ate the zebra again.'),
  asked('2', 'c', 'That gremlin, the cupboard, and always the zebra.'),
  asked('3', 'c', 'Another zebra gone from the cupboard, the gremlin grins.'),
  asked('4', 'a', 'Owners want delegation.'),
]

describe('the simulation of learning', () => {
  it('compares the same requests without and with what others taught', () => {
    const [point] = learningCurve([firm], requests, [2])
    expect(point).toMatchObject({ confirmed: 2, requests: 3, with: 1, lost: 0 })
    expect(point?.phrases).toBeGreaterThan(1)
    expect(point?.gained).toBeGreaterThan(0)
    expect(point?.without).toBeCloseTo(1 - (point?.gained ?? 0) / 3)
  })

  it('says nothing where no offer has enough other requests', () => {
    expect(learningCurve([firm], requests, [10])[0]?.requests).toBe(0)
  })

  it('never learns from the request that it ranks, nor from what the offer does not answer', () => {
    const [alone] = learningCurve([firm], requests.slice(3), [1])
    expect(alone?.requests).toBe(0)
    const gaps = requests.map((one) => ({ ...one, uncovered: [one.request] }))
    expect(learningCurve([firm], gaps, [2])[0]).toMatchObject({ phrases: 0, gained: 0, lost: 0 })
  })
})
