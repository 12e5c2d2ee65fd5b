import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alarmsOf } from '@/lib/scoring/alarms'
import { gradeText } from '@/lib/scoring/grade'
import { VAGUE } from '@/lib/scoring/policy'
import { detector, RULES } from '@/lib/scoring/rules/registry'
import { readText } from '@/lib/scoring/score'
import { type RoundsScore, scoreRounds } from '@/lib/scoring/score-rounds'
import { read } from '@/lib/scoring/text/read'
import { FIXED_TEXTS } from '../../fixtures/fixed-texts'

const OPTIONS = { intent: 'problem' } as const
const score = (...texts: string[]): RoundsScore =>
  scoreRounds(
    texts.map((text) => ({ text, speaker: 'verbatim' })),
    OPTIONS,
  )
/** How concrete the words of a text are by what was learned, 0-100. */
const learned = (text: string): number =>
  alarmsOf(detector(), read(text, { ...OPTIONS, speaker: 'verbatim' })).judgement.concreteness

const TEXTS = [
  ...FIXED_TEXTS.map(({ text }) => text),
  ...RULES.flatMap(({ flags }) => [...flags.en, ...flags.ru]).map((one) => one.replaceAll(/[⟦⟧]/g, '')),
].filter((text) => /\p{L}/u.test(text))
const text = fc.constantFrom(...TEXTS)
const replies = fc.array(text, { minLength: 1, maxLength: 4 })
const RUNS = { numRuns: 60, seed: 20_261_123 }

const EMPTY = 'We want synergy.'
const SCENE = 'On Monday at nine Marek counts forty crates and signs the list.'
const points = ({ findings }: RoundsScore, round: number, mark: string) =>
  findings
    .filter((one) => one.round === round && one.finding.mark === mark)
    .filter(({ finding: { ruleId } }) => ruleId !== 'concreteness/learned')
    .map(({ finding }) => finding.points)
const added = ({ findings }: RoundsScore) =>
  findings.filter(({ finding: { ruleId } }) => ruleId === 'concreteness/learned')

describe('figures without a word', () => {
  it.each(['12345 67890 2024', '40 000', '15.03.2026'])('say nothing to hold on to: %s', (figures) => {
    for (const rounds of [[figures], [figures, figures], ['', figures]])
      expect(score(...rounds)).toMatchObject({ concreteness: 28, findings: [] })
    const options = { ...OPTIONS, speaker: 'verbatim' } as const
    expect(readText(figures, options)).toMatchObject({
      concreteness: 28,
      ask: { key: 'ask.missing-example' },
    })
    expect(gradeText(figures, options).concreteness).toBe(28)
  })

  it('answer how much and when', () => {
    for (const intent of ['budget-terms', 'timeline'] as const)
      expect(scoreRounds([{ text: '40 000', speaker: 'verbatim' }], { intent }).concreteness).toBeGreaterThan(
        VAGUE,
      )
  })

  it('count where a word or a sign says what they are', () => {
    for (const text of ['€40,000', '40%', '40 crates', '40 ящиков'])
      expect(score(text).findings.map(({ finding }) => finding.mark)).toContain('concrete')
  })

  it('count as a reply to what was asked after words', () => {
    const { concreteness, rounds } = score(SCENE, '40')
    expect(rounds[1]).toBeGreaterThan(28)
    expect(concreteness).toBeGreaterThan(28)
    expect(score('40', SCENE).rounds).toEqual([...rounds].reverse())
  })
})

describe('an answer of several replies', () => {
  it('of one reply is that reply, as it is read by itself', () => {
    fc.assert(
      fc.property(text, (reply) => {
        const alone = readText(reply, { ...OPTIONS, speaker: 'verbatim' })
        const { concreteness, confidence, base, rounds, findings } = score(reply)
        expect({ concreteness, confidence, base }).toEqual({
          concreteness: alone.concreteness,
          confidence: alone.confidence,
          base: alone.base,
        })
        expect(rounds).toEqual([alone.concreteness])
        const byName = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).sort()
        expect(byName(findings.map(({ finding }) => finding))).toEqual(
          byName(alone.findings.filter(({ mark }) => mark !== 'asked')),
        )
      }),
      RUNS,
    )
  })

  it('tells of each reply what it is worth by itself', () => {
    fc.assert(
      fc.property(replies, (all) => {
        expect(score(...all).rounds).toEqual(
          all.map((reply) => readText(reply, { ...OPTIONS, speaker: 'verbatim' }).concreteness),
        )
      }),
      RUNS,
    )
  })

  it('is not changed by a reply without words', () => {
    fc.assert(
      fc.property(replies, fc.nat(4), fc.constantFrom('', ' \n', '…', '— !'), (all, place, silence) => {
        const at = Math.min(place, all.length)
        const without = score(...all)
        const withIt = score(...all.slice(0, at), silence, ...all.slice(at))
        const moved = (round: number) => (round >= at ? round + 1 : round)
        expect(withIt).toEqual({
          ...without,
          rounds: [...without.rounds.slice(0, at), null, ...without.rounds.slice(at)],
          findings: without.findings.map((one) => ({ ...one, round: moved(one.round) })),
        })
      }),
      RUNS,
    )
    expect(score('', '…')).toEqual({
      concreteness: null,
      rounds: [null, null],
      confidence: 0,
      base: 28,
      findings: [],
    })
  })

  it('is trusted by all its words together', () => {
    expect(score('They came on Monday.', 'No, on Tuesday, I think it was.', 'Yes.').confidence).toBe(0.5)
  })

  it('costs what an earlier reply left empty less, once a later one is more concrete', () => {
    const [alone = 0] = points(score(EMPTY), 0, 'empty')
    expect(alone).toBeLessThan(0)
    expect(points(score(EMPTY, SCENE), 0, 'empty')).toEqual([Math.round(alone * 0.4)])
    expect(points(score(EMPTY, '', SCENE), 0, 'empty')).toEqual([Math.round(alone * 0.4)])
  })

  it('costs it in full where no later reply is, and where the concrete one came before', () => {
    const full = points(score(EMPTY), 0, 'empty')
    expect(points(score(SCENE, EMPTY), 1, 'empty')).toEqual(full)
    const emptier = score(EMPTY, 'Proactive engagement means growth.')
    expect(emptier.rounds[1] ?? 100).toBeLessThan(emptier.rounds[0] ?? 0)
    expect(points(emptier, 0, 'empty')).toEqual(full)
    expect(points(score(EMPTY, EMPTY), 0, 'empty')).toEqual(full)
  })

  it('keeps what was concrete in a reply that was overtaken', () => {
    const first = 'Peter wants synergy on Tuesday.'
    const [before, after] = [score(first), score(first, SCENE)]
    expect(after.rounds[1] ?? 0).toBeGreaterThan(after.rounds[0] ?? 0)
    expect(points(before, 0, 'concrete').length).toBeGreaterThan(0)
    expect(points(after, 0, 'concrete')).toEqual(points(before, 0, 'concrete'))
  })

  it('is lifted by its best reply as much as by all together, in what its words add', () => {
    fc.assert(
      fc.property(replies, (all) => {
        const result = score(...all)
        const [extra] = added(result)
        const by = extra?.finding.points ?? 0
        const rules = (result.concreteness ?? 0) - by
        const own = all.map(learned)
        const half = (Math.max(...own) + own.reduce((a, b) => a + b, 0) / own.length) / 2
        // Points are whole.
        expect(Math.abs(0.75 * (half - rules) - by)).toBeLessThanOrEqual(0.5)
      }),
      RUNS,
    )
  })

  it('quotes what its words add in the reply that says it most, of equal ones the first', () => {
    const seen = { more: 0, less: 0 }
    fc.assert(
      fc.property(replies, (all) => {
        const [extra, ...others] = added(score(...all))
        expect(others).toEqual([])
        if (!extra) return
        const { points: by, quotes } = extra.finding
        const own = all.map(learned)
        expect(extra.round).toBe(own.indexOf(by > 0 ? Math.max(...own) : Math.min(...own)))
        for (const { start, end, quote } of quotes) expect(all[extra.round]?.slice(start, end)).toBe(quote)
        seen[by > 0 ? 'more' : 'less']++
      }),
      RUNS,
    )
    expect(seen.more).toBeGreaterThan(5)
    expect(seen.less).toBeGreaterThan(5)
  })
})
