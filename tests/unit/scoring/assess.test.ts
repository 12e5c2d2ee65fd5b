import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import en from '@/lib/platform/messages/en/verdict.json'
import ru from '@/lib/platform/messages/ru/verdict.json'
import { remarkValues } from '@/lib/platform/remark-values'
import { assess } from '@/lib/scoring/assess'
import type { DimensionResult, DiscoveryInput } from '@/lib/scoring/discovery'
import { OBSERVED } from '@/lib/scoring/flags-dimension'
import { VERDICT_CASES } from '@/tests/fixtures/verdict-cases'

const sum = ({ base, findings }: DimensionResult) => findings.reduce((all, { points }) => all + points, base)
const caseOf = (verdict: string): DiscoveryInput => {
  const found = VERDICT_CASES.find((one) => one.verdict === verdict)
  if (found === undefined) throw new Error(`no case with ${verdict}`)
  return found.input
}
const assessed = VERDICT_CASES.map((one) => ({ ...one, result: assess(one.input) }))

describe('assessing a discovery', () => {
  it('gives the verdict of the method in most cases ', () => {
    const wrong = assessed.filter(({ verdict, result }) => result.verdict !== verdict)
    expect(wrong.map(({ name, result }) => `${name}: ${result.verdict}`).length).toBeLessThanOrEqual(3)
  })

  it('sums base and points to the score in each dimension', () => {
    for (const { result } of assessed) {
      for (const dimension of [result.concreteness, result.flags, result.match]) {
        if (dimension.score !== null) expect(sum(dimension)).toBeCloseTo(dimension.score, 6)
      }
    }
  })

  it('quotes exactly, everywhere', () => {
    for (const { input, result } of assessed) {
      for (const { quotes, place } of [result.concreteness, result.flags, result.match].flatMap(
        (d) => d.findings,
      )) {
        if (place === undefined || place.answer === OBSERVED) continue
        const text = input.answers.find(({ key }) => key === place.answer)?.rounds[place.round]?.text ?? ''
        for (const { start, end, quote } of quotes) expect(text.slice(start, end)).toBe(quote)
      }
    }
  })

  it('is deterministic and survives JSON', () => {
    for (const { input, result } of assessed) {
      expect(assess(structuredClone(input))).toEqual(result)
      expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    }
  })

  it('has a wording in both languages for all that it says', () => {
    for (const [locale, messages] of [
      ['en', en],
      ['ru', ru],
    ] as const) {
      const t = createTranslator({
        locale,
        messages,
        onError: (error) => {
          throw error
        },
      })
      for (const { result } of assessed) {
        const remarks = [...result.reasons, ...result.unknown, ...result.changes.map(({ remark }) => remark)]
        for (const remark of remarks) {
          const { key } = remark
          const said = (t as (key: string, values: object) => string)(key, remarkValues(remark))
          expect(said, key).not.toMatch(/[{}]|undefined/)
          expect(said.length).toBeGreaterThan(15)
        }
      }
    }
  })

  it('records what was seen in the room and the order of topics, and lets a person justify it', () => {
    const input: DiscoveryInput = {
      ...caseOf('take'),
      topicOrder: ['price', 'need', 'decision'],
      behaviours: [{ flag: 'disrespect', note: 'Called the apprentice a donkey.' }],
    }
    const rude = assess(input)
    expect(rude.verdict).toBe('decline')
    expect(rude.flags.findings.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining([
        'observed/disrespect',
        'observed/order-price-before-need',
        'observed/order-price-before-decision',
      ]),
    )
    const reason = 'We had just dropped his crate.'
    const justified = assess({
      ...input,
      reviews: [{ flag: 'disrespect', answer: OBSERVED, standing: 'justified', reason }],
    })
    expect(justified.verdict).toBe('take')
    const finding = justified.flags.findings.find(({ flag }) => flag === 'disrespect')
    expect(finding).toMatchObject({ points: 0, quotes: [{ quote: 'Called the apprentice a donkey.' }] })
  })

  it('recommends the ordinary product to who comes too early, and nothing when declining', () => {
    const early = assess(caseOf('standard-offer'))
    expect(
      caseOf('standard-offer').catalogue.offers.find(({ id }) => id === early.recommendedOfferId)?.standard,
    ).toBe(true)
    expect(
      assess({ ...caseOf('take'), behaviours: [{ flag: 'silent-executor', note: '' }] }).recommendedOfferId,
    ).toBeNull()
  })

  it('takes any discovery, also an empty or hostile one', () => {
    const empty = assess({
      ...caseOf('take'),
      answers: [],
      topicOrder: [],
      catalogue: { offers: [], never: [] },
    })
    expect(empty.verdict).toBe('not-enough-info')
    expect(empty.concreteness.score).toBeNull()
    expect(empty.match.score).toBeNull()
    const hostile = caseOf('take').answers.map((answer) => ({
      ...answer,
      rounds: [{ text: '\u0000\ud800 \u202eabc 👷 İ', speaker: 'verbatim' as const }],
    }))
    expect(() => assess({ ...caseOf('take'), answers: hostile })).not.toThrow()
  })
})
