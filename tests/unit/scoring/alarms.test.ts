import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alarmsOf } from '@/lib/scoring/alarms'
import { detect } from '@/lib/scoring/detect/detect'
import { detector, RULES } from '@/lib/scoring/rules/registry'
import { type ReadOptions, read } from '@/lib/scoring/text/read'
import { FLAG_TYPES, INTENTS } from '@/lib/scoring/vocabulary'
import { FIXED_TEXTS } from '../../fixtures/fixed-texts'

const OPTIONS: ReadOptions = { intent: 'past-experience', speaker: 'verbatim' }
const heard = (text: string, options = OPTIONS) => {
  const reading = read(text, options)
  return { reading, hits: detect(detector(), reading), alarms: alarmsOf(detector(), reading) }
}
const SENTENCES = [
  'Three firms before you, and I paid for all of it.',
  'On Monday at nine Marek counts the crates.',
  ...RULES.flatMap(({ flags }) => [...flags.en, ...flags.ru]).map((one) => one.replaceAll(/[⟦⟧]/g, '')),
]
/** Talk of the rules' own examples, and the fixed texts as they are. */
const talk = fc.oneof(
  fc.constantFrom(...FIXED_TEXTS),
  fc
    .array(fc.constantFrom(...SENTENCES), { maxLength: 5 })
    .map((list) => ({ text: list.join(' '), options: OPTIONS })),
)
const RUNS = { numRuns: 150, seed: 20_261_123 }

describe('what alarms in a text', () => {
  it.each(['', '...', '— !', '🙂🙂'])('is nothing where no word is said: %j', (text) => {
    for (const intent of INTENTS) {
      const { alarms } = heard(text, { ...OPTIONS, intent })
      expect(alarms).toMatchObject({ sure: [], doubted: [] })
      expect(alarms.likely.map(({ likelihood }) => likelihood)).toEqual(FLAG_TYPES.map(() => 0))
    }
  })

  it('is asserted or doubted, by how likely its own sentence shows its own flag', () => {
    const seen = { sure: 0, doubted: 0, learned: 0 }
    fc.assert(
      fc.property(talk, ({ text, options }) => {
        const { reading, hits, alarms } = heard(text, options)
        const { sure, doubted, judgement } = alarms
        const likelihood = (hit: (typeof hits)[number]) => {
          const sentence = reading.sentences.findIndex(({ to }) => hit.range.from < to)
          const flag = FLAG_TYPES.findIndex((one) => one === hit.rule.flag)
          return judgement.likelihoods[sentence * FLAG_TYPES.length + flag] ?? 0
        }
        for (const hit of sure)
          if (hit.rule.flag) expect(likelihood(hit)).toBeGreaterThanOrEqual(judgement.assert)
        for (const hit of doubted) expect(likelihood(hit)).toBeLessThan(judgement.assert)
        const learned = sure.filter(({ rule }) => rule.id === 'flags/learned')
        const byRules = [...sure.filter(({ rule }) => rule.id !== 'flags/learned'), ...doubted]
        expect(new Set(byRules)).toEqual(new Set(hits))
        expect(byRules).toHaveLength(hits.length)
        seen.sure += sure.length
        seen.doubted += doubted.length
        seen.learned += learned.length
      }),
      RUNS,
    )
    expect(seen.sure).toBeGreaterThan(50)
    expect(seen.doubted).toBeGreaterThan(10)
    expect(seen.learned).toBeGreaterThan(10)
  })

  it('is asserted once where words alone are sure, in the sentence that is, beside no phrase of its type', () => {
    fc.assert(
      fc.property(talk, ({ text, options }) => {
        const { reading, alarms } = heard(text, options)
        const { sure, judgement } = alarms
        const shown = new Map<string, string[]>()
        for (const { rule, range } of sure) {
          if (!rule.flag) continue
          const place = `${reading.tokens[range.from]?.sentence} ${rule.flag}`
          shown.set(place, [...(shown.get(place) ?? []), rule.id])
        }
        for (const rules of shown.values())
          if (rules.includes('flags/learned')) expect(rules).toEqual(['flags/learned'])
        const certain = [...judgement.likelihoods].flatMap((likelihood, at) =>
          likelihood >= judgement.assert
            ? [`${Math.floor(at / FLAG_TYPES.length)} ${FLAG_TYPES[at % FLAG_TYPES.length]}`]
            : [],
        )
        expect([...shown.keys()].sort()).toEqual(certain.sort())
      }),
      RUNS,
    )
  })

  it('stands in the order of the text, whoever found it', () => {
    fc.assert(
      fc.property(talk, ({ text, options }) => {
        const places = heard(text, options).alarms.sure.map(({ range: { from, to }, rule: { id } }) => ({
          from,
          to,
          id,
        }))
        const sorted = [...places].sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1))
        expect(places).toEqual(sorted)
      }),
      RUNS,
    )
    const found = heard(`${SENTENCES[0]} ${SENTENCES[1]}`).alarms.sure.map(({ rule }) => rule.id)
    expect(found).toContain('flags/learned')
    expect(found.at(-1)).not.toBe('flags/learned')
  })

  it('is told of every type, the likeliest first, with the sentence that shows it most', () => {
    fc.assert(
      fc.property(talk, ({ text, options }) => {
        const { likely, judgement } = heard(text, options).alarms
        const expected = FLAG_TYPES.map((flag, index) => {
          const own = [...judgement.likelihoods].filter((_, at) => at % FLAG_TYPES.length === index)
          const likelihood = Math.max(0, ...own)
          return { flag, likelihood, sentence: Math.max(0, own.indexOf(likelihood)) }
        })
        expect(likely).toEqual(expected.sort((a, b) => b.likelihood - a.likelihood))
      }),
      RUNS,
    )
    expect(heard('').alarms).toMatchObject({ sure: [], doubted: [] })
    expect(heard('').alarms.likely.map(({ flag }) => flag)).toEqual(FLAG_TYPES)
  })
})
