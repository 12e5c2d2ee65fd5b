import { beforeAll, describe, expect, it } from 'vitest'
import { verdictFigures } from '@/lib/cli/verdict-figures'
import told from '@/lib/scoring/verdict-figures.gen.json'
import { noiseOf } from '../../eval/grounds'
import { fallenFrom, openFigures, type Recorded } from '../../eval/open-figures'
import recorded from '../../eval/recorded.json'

// `npm run eval -- --record` writes the figures down anew; say in the commit why those that fell did.
describe('figures on the open cases', () => {
  let now: Record<string, Recorded> = {}
  beforeAll(async () => {
    now = await openFigures()
  })

  it('are not worse than recorded by more than their noise', () => {
    expect(Object.keys(now).sort()).toEqual(Object.keys(recorded).sort())
    expect(fallenFrom(recorded, now)).toEqual([])
  })

  it('come of quotes that all stand where they are said to stand', () => {
    for (const lang of ['en', 'ru']) expect(now[`flags.quotes-that-are-exact.${lang}`]?.value).toBe(1)
  })
})

it('the rules page tells of the verdict what is so now', () => {
  expect(told).toEqual(verdictFigures())
})

describe('what counts as fallen', () => {
  const was = {
    'match.top1.all': { value: 0.7, noise: 0.06 },
    'flags.false-alarms-on-hard-clean.en': { value: 0.1, noise: 0.08 },
    'verdict.take-and-decline-swapped.all': { value: 0, noise: 0 },
  }
  const fallen = (name: keyof typeof was, value: number) =>
    fallenFrom({ [name]: was[name] }, { [name]: { value, noise: 0 } }).length > 0

  it('is less than the noise allows, and more where less is better', () => {
    expect(fallen('match.top1.all', 0.65)).toBe(false)
    expect(fallen('match.top1.all', 0.63)).toBe(true)
    expect(fallen('match.top1.all', 0.9)).toBe(false)
    expect(fallen('flags.false-alarms-on-hard-clean.en', 0)).toBe(false)
    expect(fallen('flags.false-alarms-on-hard-clean.en', 0.2)).toBe(true)
    expect(fallen('verdict.take-and-decline-swapped.all', 1)).toBe(true)
  })

  it('is a figure that is no number or no longer there', () => {
    expect(fallen('match.top1.all', Number.NaN)).toBe(true)
    expect(fallenFrom(was, {})).toHaveLength(3)
  })
})

it('noise is that of the count a figure comes from', () => {
  expect(noiseOf(0.5, { kind: 'share', right: 15, of: 30 })).toBeCloseTo(0.088, 3)
  expect(noiseOf(1, { kind: 'share', right: 30, of: 30 })).toBeCloseTo(0.031, 3)
  expect(noiseOf(0.8, { kind: 'ranks', of: 65 })).toBe(1 / 8)
  expect(noiseOf(0.9, { kind: 'order', above: 50, below: 50 })).toBeCloseTo(0.0321, 4)
  expect(noiseOf(0, { kind: 'count' })).toBe(0)
})
