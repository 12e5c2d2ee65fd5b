import { describe, expect, it } from 'vitest'
import { exampleOf } from '@/lib/cli/training/examples'
import { type Judged, ratedBy, ratedUnseen, thresholdsOf, trainSigns } from '@/lib/cli/training/judging'
import { ASSERTED } from '@/lib/scoring/learned/figures'
import { FLAGS, type SentenceView, SIGNS } from '@/lib/scoring/learned/judge'

/** Weights by which the likelihood is what the passage says, and nothing else. */
const PASSAGE_ALONE = Array.from({ length: SIGNS + 1 }, (_, sign) => (sign === 0 ? 1 : 0))

const view = (likelihood: number): SentenceView => ({
  passage: Float64Array.from({ length: FLAGS }, (_, flag) =>
    flag === 0 ? Math.log(likelihood / (1 - likelihood)) : -40,
  ),
  sentence: new Float64Array(FLAGS),
  any: 0,
  hitsHere: new Uint8Array(FLAGS),
  hitsSoFar: new Uint8Array(FLAGS),
  tokens: 5,
})

interface Kind {
  /** Whether the answer shows the flag that is looked for, only sounds like it, or neither. */
  readonly is: 'flag' | 'near' | 'plain'
  /** Written to be hard to tell apart, so not of the mix one meets. */
  readonly hard?: boolean
}

const TEXT = 'Send me a note on every hour of it.'
const examples = new Map<string, Judged['example']>()
function exampleFor({ is, hard = false }: Kind): Judged['example'] {
  const known = examples.get(`${is} ${hard}`)
  if (known) return known
  const example = exampleOf({
    id: 'en-x-1',
    lang: 'en',
    industry: 'bakeries',
    question: 'What is wrong?',
    intent: 'problem',
    answer: TEXT,
    concreteness: 2,
    flags: is === 'flag' ? [{ type: 'micromanagement', quote: TEXT, severity: 2 }] : [],
    ...(is === 'near' ? { near: [{ type: 'micromanagement', kind: 'past' }] } : {}),
    ...(hard ? { voice: 'spoken' } : {}),
  })
  examples.set(`${is} ${hard}`, example)
  return example
}

function judged(kind: Kind, likelihood: number, fold = 0): Judged {
  const views = { views: [view(0.001), view(likelihood)], concreteness: 50 }
  return { example: exampleFor(kind), fold, ...views, wordsAlone: views }
}
const FLAG = { is: 'flag' } as const
const PLAIN = { is: 'plain' } as const
const HARD_NEAR = { is: 'near', hard: true } as const

/** So many answers, the likeliest first, from `most` down by thousandths. */
const row = (kind: Kind, count: number, most: number): Judged[] =>
  Array.from({ length: count }, (_, at) => judged(kind, most - at / 1000))
/** 40 right, then wrong ones: of 44 at 0.8 and more, 40 are right (0.909), of 45 only 0.889. */
const MIX = [...row(FLAG, 40, 0.95), ...row(PLAIN, 10, 0.803)]
const thresholdsIn = (all: readonly Judged[]) => thresholdsOf(ratedBy(all, PASSAGE_ALONE))
const assertOf = (all: readonly Judged[]) => thresholdsIn(all).assert

describe('the likelihood from which a flag is asserted', () => {
  it('is the least at which so many are right in the mix one meets as are wanted', () => {
    expect(assertOf(MIX)).toBeCloseTo(0.8, 9)
    const said = MIX.filter(({ views }) => (views[1]?.passage[0] ?? 0) >= Math.log(0.8 / 0.2) - 1e-9)
    expect(said.filter(({ example }) => example.flags.size > 0).length / said.length).toBeGreaterThan(
      ASSERTED.right,
    )
  })

  it('does not depend on the order of the answers', () => {
    expect(assertOf([...MIX].reverse())).toBe(assertOf(MIX))
  })

  it('asserts nothing where too few are right, or too few are there to tell', () => {
    expect(assertOf([...row(PLAIN, 30, 0.95), ...row(FLAG, 30, 0.85)])).toBe(1)
    expect(assertOf(row(FLAG, 19, 0.95))).toBe(1)
    expect(assertOf(row(FLAG, 20, 0.95))).toBeCloseTo(0.931, 9)
  })

  it('asserts what is equally likely together or not at all', () => {
    const tied = Array.from({ length: 10 }, () => judged(PLAIN, 0.8))
    const all = [...row(FLAG, 40, 0.95), ...tied]
    expect(assertOf(all)).toBeCloseTo(0.911, 9)
    expect(assertOf([...tied, ...row(FLAG, 40, 0.95)])).toBe(assertOf(all))
  })

  it('is set by the mix one meets alone, not by what was written to be hard', () => {
    const hard = row({ is: 'plain', hard: true }, 200, 0.99)
    expect(assertOf([...MIX, ...hard])).toBe(assertOf(MIX))
  })

  it('is raised until no more near misses are called a flag than are let through', () => {
    const near = row(HARD_NEAR, 100, 0.99)
    const assert = assertOf([...MIX, ...near])
    expect(assert).toBeGreaterThan(assertOf(MIX))
    const called = near.filter((_, at) => 0.99 - at / 1000 >= assert - 1e-9).length
    expect(called / near.length).toBeGreaterThan(ASSERTED.falseAlarms - 0.011)
    expect(called / near.length).toBeLessThanOrEqual(ASSERTED.falseAlarms)
    // Of equally likely ones all would be called a flag, so none is.
    const tied = Array.from({ length: 100 }, () => judged(HARD_NEAR, 0.93))
    expect(assertOf([...MIX, ...tied])).toBeGreaterThan(0.93)
    // Of twelve, one would be too many.
    expect(assertOf([...MIX, ...row(HARD_NEAR, 12, 0.93)])).toBeGreaterThan(0.93)
    // Near misses that nobody would take for a flag raise nothing.
    expect(assertOf([...MIX, ...row(HARD_NEAR, 100, 0.5)])).toBe(assertOf(MIX))
  })

  it('takes no answer with a flag of its own for a near miss', () => {
    expect(assertOf([...MIX, ...row({ is: 'flag', hard: true }, 100, 0.99)])).toBe(assertOf(MIX))
  })
})

describe('the likelihood from which a question is asked', () => {
  it('lets half as many again be asked about as there are flags', () => {
    const all = [...row(FLAG, 20, 0.95), ...row(PLAIN, 40, 0.9)]
    const { ask } = thresholdsIn(all)
    expect(
      all.filter(({ views }) => (views[1]?.passage[0] ?? 0) >= Math.log(ask / (1 - ask)) - 1e-9),
    ).toHaveLength(30)
  })

  it('is out of reach where there is no flag', () => {
    expect(thresholdsIn(row(PLAIN, 10, 0.9)).ask).toBe(1)
  })
})

describe('the likelihoods that bars and figures are measured on', () => {
  /** In one fold a rule speaks of every flag, in the other of none but where there is none: each misleads the other. */
  const opposed = [0, 1].flatMap((fold) =>
    Array.from({ length: 40 }, (_, at) => ({
      ...judged(at % 2 === fold ? FLAG : PLAIN, 0.5, fold),
      views: [
        {
          ...view(0.5),
          passage: Float64Array.from({ length: FLAGS }, (_, flag) => (flag === 0 ? 0 : -3)),
          hitsHere: Uint8Array.from({ length: FLAGS }, (_, flag) => (flag === 0 ? 1 - (at % 2) : 0)),
        },
      ],
    })),
  )
  const highest = (rated: ReturnType<typeof ratedBy>, fold: number, is: 'flag' | 'plain'): number =>
    Math.max(
      ...rated
        .filter((one) => one.fold === fold && one.example.flags.size === (is === 'flag' ? 1 : 0))
        .flatMap(({ likelihoods }) => likelihoods),
    )

  it('owe nothing to the answers of their own fold', () => {
    const rated = ratedUnseen(opposed, 'en')
    expect(rated).toHaveLength(opposed.length)
    for (const fold of [0, 1]) {
      const others = opposed.filter((one) => one.fold !== fold)
      const own = opposed.filter((one) => one.fold === fold)
      expect(rated.filter((one) => one.fold === fold)).toEqual(ratedBy(own, trainSigns(others, 'en')))
      expect(highest(rated, fold, 'plain')).toBeGreaterThan(highest(rated, fold, 'flag') + 0.2)
      // Fitted to itself, each fold would be told apart.
      const fitted = ratedBy(own, trainSigns(own, 'en'))
      expect(highest(fitted, fold, 'flag')).toBeGreaterThan(highest(fitted, fold, 'plain') + 0.2)
    }
  })
})
