import { describe, expect, test } from 'vitest'
import { corpusAnswers } from '@/lib/cli/corpus-answers'
import { randomOf } from '@/lib/cli/training/random'
import { compileRules, type Detector } from '@/lib/scoring/detect/compile'
import type { Finding } from '@/lib/scoring/finding'
import { RULES } from '@/lib/scoring/rules/registry'
import { scan } from '@/lib/scoring/scan'
import { readText, scoreScan, type TextScore } from '@/lib/scoring/score'
import type { ReadOptions } from '@/lib/scoring/text/read'
import { type Intent, LANGS, type Lang } from '@/lib/scoring/vocabulary'

/** Answers of each language, spread over all files of the corpus. */
const ANSWERS = 200

interface Said {
  readonly text: string
  readonly options: ReadOptions
}

const said = (text: string, intent: Intent, lang: Lang): Said => ({
  text,
  options: { intent, speaker: 'verbatim', lang },
})

/** Every example of the rules, so that each rule speaks somewhere, and answers of the corpus. */
function textsOf(lang: Lang): Said[] {
  const answers = corpusAnswers(lang)
  const step = Math.floor(answers.length / ANSWERS)
  return [
    ...RULES.flatMap(({ flags, passes, intents }) =>
      [...flags[lang], ...passes[lang]].map((example) =>
        said(example.replaceAll(/[⟦⟧]/g, ''), intents?.[0] ?? 'problem', lang),
      ),
    ),
    ...answers
      .filter((_, index) => index % step === 0)
      .map(({ answer, intent }) => said(answer, intent, lang)),
  ]
}

const texts = { en: textsOf('en'), ru: textsOf('ru') }
const readings = new Map<Said, TextScore>()

function readingOf(one: Said): TextScore {
  const known = readings.get(one) ?? readText(one.text, one.options)
  readings.set(one, known)
  return known
}

/** The whole reading as it must be of a text written otherwise, letter for letter: only the words quoted are its own. */
function writtenOtherwise(reading: TextScore, text: string, change: (text: string) => string): TextScore {
  const finding = (one: Finding): Finding => ({
    ...one,
    quotes: one.quotes.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) })),
    ...(one.words ? { words: one.words.map(change) } : {}),
  })
  const { ask } = reading
  const quote = ask?.values.quote
  return {
    ...reading,
    findings: reading.findings.map(finding),
    further: reading.further.map(finding),
    ask: ask && typeof quote === 'string' ? { ...ask, values: { ...ask.values, quote: change(quote) } } : ask,
  }
}

/** Opening and closing marks in turns, in place of every mark of quotation. */
const quoted = (opening: string, closing: string) => (text: string) => {
  let isOpen = false
  return text.replaceAll(/["«»“”„]/g, () => {
    isOpen = !isOpen
    return isOpen ? opening : closing
  })
}

const INSIDE_A_WORD = /(?<=[\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])/gu
const put = (every: RegExp | string, other: string) => (text: string) => text.replaceAll(every, other)

/** Each changes one character for another, so that places stay where they are. */
const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ['capital letters', (text) => text.toUpperCase()],
  ['small letters', (text) => text.toLowerCase()],
  ['е for ё', (text) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е')],
  ['straight quotation marks', quoted('"', '"')],
  ['curly quotation marks', quoted('“', '”')],
  ['low and high quotation marks', quoted('„', '“')],
  ['guillemets', quoted('«', '»')],
  ['curly apostrophes', put("'", '’')],
  ['straight apostrophes', put('’', "'")],
  ['letter apostrophes', put(/['’]/g, 'ʼ')],
  ['true hyphens inside words', put(INSIDE_A_WORD, '‐')],
  ['hyphens that do not break', put(INSIDE_A_WORD, '‑')],
  ['plain hyphens inside words', put(INSIDE_A_WORD, '-')],
  ['long dashes', put(/(?<= )[-–](?= )/g, '—')],
  ['middle dashes', put(/(?<= )[-—](?= )/g, '–')],
  ['hyphens for dashes', put(/(?<= )[–—](?= )/g, '-')],
  ['bars for dashes', put(/[–—]/g, '―')],
  ['spaces that do not break', put(' ', '\u00a0')],
  ['narrow spaces that do not break', put(' ', '\u202f')],
  ['thin spaces', put(' ', '\u2009')],
  ['figure spaces', put(' ', '\u2007')],
  ['tabs', put(' ', '\t')],
]

describe.each(LANGS)('the whole reading of %s', { timeout: 240_000 }, (lang) => {
  test('stands on texts in which every kind of finding speaks', () => {
    const all = texts[lang].map(readingOf)
    const findings = all.flatMap((one) => one.findings)
    expect(new Set(findings.map(({ mark }) => mark))).toEqual(
      new Set(['concrete', 'empty', 'alarming', 'asked']),
    )
    for (const rule of ['concreteness/learned', 'flags/learned', 'flags/asked'])
      expect(findings.filter(({ ruleId }) => ruleId === rule).length).toBeGreaterThan(20)
    expect(all.filter(({ further }) => further.length > 0).length).toBeGreaterThan(3)
    expect(all.filter(({ ask }) => ask !== null).length).toBeGreaterThan(50)
  })

  test.each(WAYS)('is the same in %s', (name, change) => {
    let changed = 0
    for (const one of texts[lang]) {
      const text = change(one.text)
      if (text === one.text) continue
      changed++
      expect(text.length).toBe(one.text.length)
      expect(readText(text, one.options)).toEqual(writtenOtherwise(readingOf(one), text, change))
    }
    // A way that no text has anything to change for would prove nothing.
    if (/capital|small|space|true|break/.test(name)) expect(changed).toBeGreaterThan(20)
  })

  test('is the same whatever the order of the rules', () => {
    const random = randomOf(7)
    const drawn = () =>
      RULES.map((rule) => ({ rule, by: random() }))
        .sort((a, b) => a.by - b.by)
        .map(({ rule }) => rule)
    const orders: readonly Detector[] = [[...RULES].reverse(), drawn(), drawn()].map(compileRules)
    for (const one of texts[lang])
      for (const rules of orders)
        expect(scoreScan(scan(one.text, one.options, rules))).toEqual(readingOf(one))
  })
})
