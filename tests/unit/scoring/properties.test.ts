import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusAnswers } from '../../../lib/cli/corpus-answers'
import { compileRules } from '../../../lib/scoring/detect/compile'
import { detect } from '../../../lib/scoring/detect/detect'
import { isMarked } from '../../../lib/scoring/finding'
import { RULES } from '../../../lib/scoring/rules/registry'
import { scan } from '../../../lib/scoring/scan'
import { readText } from '../../../lib/scoring/score'
import { scoreRounds } from '../../../lib/scoring/score-rounds'
import { read } from '../../../lib/scoring/text/read'
import { type Intent, LANGS, type Lang } from '../../../lib/scoring/vocabulary'

const options = { intent: 'problem', speaker: 'verbatim' } as const

/** Sentences of the rules themselves: every rule fires somewhere in them. */
const examples = (lang: Lang): string[] =>
  RULES.flatMap(({ flags, passes }) => [...flags[lang], ...passes[lang]]).map((e) =>
    e.replaceAll(/[⟦⟧]/g, ''),
  )

const speech = (lang: Lang): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...examples(lang)), { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
const anySpeech = fc.oneof(speech('en'), speech('ru'))
const anyText = fc.oneof(
  anySpeech,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
)

const found = (text: string, lang?: Lang): string[] =>
  // What is asked of the consultant and what the words as a whole add weigh the whole answer: they change with every word.
  readText(text, { ...options, lang })
    .findings.filter((finding) => finding.mark !== 'asked' && isMarked(finding))
    .map(({ ruleId, quotes }) => `${ruleId} ${quotes.map(({ start, end }) => `${start}-${end}`).join()}`)

describe('any text at all', () => {
  test('quotes are exact, points sum to the score, and the score stays on its scale', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings, base, concreteness, confidence } = readText(text, options)
        for (const { quotes } of findings)
          for (const { start, end, quote } of quotes) {
            expect(text.slice(start, end)).toBe(quote)
            expect(quote.length).toBeGreaterThan(0)
          }
        const points = findings
          .filter(({ dimension }) => dimension === 'concreteness')
          .reduce((sum, finding) => sum + finding.points, 0)
        if (concreteness !== null) expect(base + points).toBe(concreteness)
        expect(concreteness ?? 0).toBeGreaterThanOrEqual(0)
        expect(concreteness ?? 0).toBeLessThanOrEqual(100)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThan(1)
      }),
      { numRuns: 300 },
    )
  })

  test('reads the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readText(text, options)).toEqual(readText(text, options))
      }),
    )
  })

  test('survives what no keyboard types', () => {
    for (const text of [
      '',
      '\0',
      '\ud800',
      '\udfff«',
      '🙂'.repeat(50),
      '\u202eоговорка',
      '."\'-'.repeat(500),
    ])
      expect(() => readText(text, options)).not.toThrow()
    expect(readText(' \n\t', options).concreteness).toBeNull()
    expect(readText('', options).ask).toBeNull()
  })
})

describe('what must not matter', () => {
  test('the order of the rules', () => {
    const forward = compileRules(RULES)
    const backward = compileRules([...RULES].reverse())
    fc.assert(
      fc.property(anySpeech, (text) => {
        const reading = read(text, options)
        const ids = (detector: typeof forward): string[] =>
          detect(detector, reading).map(({ rule, range }) => `${rule.id} ${range.from} ${range.to}`)
        expect(ids(backward)).toEqual(ids(forward))
      }),
      { numRuns: 50 },
    )
  })

  test.each([
    ['case', (text: string) => text.toUpperCase()],
    ['ё', (text: string) => text.replaceAll('ё', 'е')],
    ['quotation marks', (text: string) => text.replaceAll(/[«“„]/g, '"').replaceAll(/[»”]/g, '"')],
    ['apostrophes', (text: string) => text.replaceAll("'", '’')],
    ['dashes', (text: string) => text.replaceAll('—', '–')],
    ['spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
  ])('%s', (_, change) => {
    fc.assert(
      fc.property(
        fc.constantFrom<Lang>('en', 'ru').chain((lang) => speech(lang).map((text) => ({ lang, text }))),
        ({ lang, text }) => {
          expect(found(change(text), lang)).toEqual(found(text, lang))
        },
      ),
      { numRuns: 80 },
    )
  })

  const neutral = { en: ' So it goes.', ru: ' Вот так оно и идёт себе.' }
  const languages = fc.constantFrom<Lang>('en', 'ru')

  test('a neutral sentence after the others, to the rules', () => {
    const detector = compileRules(RULES)
    const hits = (text: string, lang: Lang) =>
      detect(detector, read(text, { ...options, lang })).map(
        ({ rule, range }) => `${rule.id} ${range.from} ${range.to}`,
      )
    fc.assert(
      fc.property(
        languages.chain((lang) => speech(lang).map((text) => ({ lang, text }))),
        ({ lang, text }) => {
          const before = hits(text, lang)
          expect(hits(text + neutral[lang], lang).slice(0, before.length)).toEqual(before)
        },
      ),
      { numRuns: 80 },
    )
  })

  test.each(LANGS)('a neutral sentence after %s answers, to flags: 1 of 100 at most', (lang) => {
    // Not none: a likelihood that stands at the bar is moved across it by any word more.
    const answers = corpusAnswers(lang).filter((_, at) => at % 20 === 0)
    const flags = (text: string, intent: Intent): string => {
      const { sure } = scan(text, { intent, speaker: 'verbatim', lang }).alarms
      return [...new Set(sure.map(({ rule }) => rule.flag))].sort().join()
    }
    const changed = answers.filter(
      ({ answer, intent }) => flags(answer, intent) !== flags(answer + neutral[lang], intent),
    )
    expect(changed.length / answers.length).toBeLessThanOrEqual(0.01)
  })
})

describe('length', () => {
  test('earns nothing: the same evidence over and over soon stops counting', () => {
    const once = 'The storekeeper prints the invoice.'
    const score = (times: number): number => readText(`${once} `.repeat(times), options).concreteness ?? 0
    expect(score(40) - score(10)).toBe(0)
    expect(score(10) - score(1)).toBeLessThan(40)
  })

  test('a short concrete answer scores above a long empty one, with less confidence', () => {
    const short = readText('By Friday Peter signs twelve invoices.', options)
    const long = readText(
      'We need a strategic approach to improving the overall quality of our culture, because synergy and engagement are the foundation of development for the whole organisation.',
      options,
    )
    expect(short.concreteness ?? 0).toBeGreaterThan((long.concreteness ?? 0) + 40)
    expect(short.confidence).toBeLessThan(long.confidence)
  })
})

describe('the rounds of an answer', () => {
  const round = (text: string): { text: string; speaker: 'verbatim' } => ({ text, speaker: 'verbatim' })
  const empty = 'Заработает система управления проектами, повысится культура.'
  const scene = 'В понедельник менеджер называет мне пять проектов и срок каждого, не заглядывая в таблицу.'

  test('a concrete clarification lifts the answer', () => {
    const first = scoreRounds([round(empty)], options)
    const both = scoreRounds([round(empty), round(scene)], options)
    expect(both.concreteness ?? 0).toBeGreaterThan((first.concreteness ?? 0) + 20)
    expect(both.rounds[0]).toBe(first.rounds[0])
  })

  test('points of all rounds sum to the score, and quotes are exact in their round', () => {
    fc.assert(
      fc.property(fc.array(anySpeech, { maxLength: 4 }), (texts) => {
        const { base, concreteness, findings } = scoreRounds(texts.map(round), options)
        let sum = base
        for (const { round: at, finding } of findings) {
          if (finding.dimension === 'concreteness') sum += finding.points
          for (const { start, end, quote } of finding.quotes) expect(texts[at]?.slice(start, end)).toBe(quote)
        }
        if (concreteness !== null) expect(sum).toBe(concreteness)
      }),
      { numRuns: 60 },
    )
  })

  test('no round at all is no score', () => {
    expect(scoreRounds([], options)).toMatchObject({ concreteness: null, rounds: [], confidence: 0 })
  })
})
