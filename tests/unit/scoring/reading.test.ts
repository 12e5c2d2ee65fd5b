import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../lib/scoring/text/language'
import { fold, stringOf } from '../../../lib/scoring/text/normalise'
import { read } from '../../../lib/scoring/text/read'
import type { Reading } from '../../../lib/scoring/text/reading'

const reading = (text: string): Reading => read(text, { intent: 'problem', speaker: 'verbatim' })
const sentences = (text: string): string[] => {
  const { tokens, sentences } = reading(text)
  return sentences.map(({ from, to }) => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0))
}
const words = (text: string): string[] => reading(text).tokens.map(({ norm }) => norm)
const scopeOf = (text: string, word: string, speaker: 'verbatim' | 'retold' = 'verbatim'): string[] => {
  const { tokens, clauses } = read(text, { intent: 'problem', speaker })
  const token = tokens.find(({ norm }) => norm === word)
  return [...(clauses[token?.clause ?? -1]?.scope ?? [])].sort()
}

describe('folding', () => {
  test('lower case never shifts offsets', () => {
    const { length, starts } = fold('İİ report')
    expect(length).toBe(9)
    expect(starts).toBeNull()
  })

  test('letters typed as base and mark read as typed whole, and quotes keep the marks', () => {
    const text = 'Е\u0308лка у и\u0306ога'
    const { tokens } = reading(text)
    expect(tokens.map(({ norm }) => norm)).toEqual(['елка', 'у', 'йога'])
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Е\u0308лка', 'у', 'и\u0306ога'])
  })

  test('invisible characters are no letters', () => {
    expect(words('от\u00adчет\u200bы')).toEqual(['отчеты'])
  })

  test('quotes, dashes and spaces are one of each', () => {
    const { codes, length } = fold('«a» — “b”\u00a0‘c’')
    expect(stringOf(codes, 0, length)).toBe('"a" - "b" \'c\'')
  })
})

describe('tokens', () => {
  test('numbers keep their inner marks and their endings', () => {
    expect(words('1 500 руб., 9:30, 3,5 часа, 2-й, 20th, 15к')).toEqual([
      '1 500',
      'руб',
      '.',
      ',',
      '9:30',
      ',',
      '3,5',
      'часа',
      ',',
      '2-й',
      ',',
      '20th',
      ',',
      '15',
      'к',
    ])
  })

  test('1с is a program, not a number with a letter', () => {
    expect(reading('ведут в 1С').tokens.at(-1)?.kinds).toContain('tool')
  })
})

describe('sentences', () => {
  test('initials, abbreviations and list numbers end none', () => {
    expect(sentences('И. И. Иванов пришёл, т. е. приехал. Потом ушёл.')).toHaveLength(2)
    expect(sentences('1. Отчёт готов. 2. Сдали.')).toEqual(['1. Отчёт готов.', '2. Сдали.'])
    expect(sentences('It costs approx. 40 euros, e.g. on Mondays. Fine!')).toHaveLength(2)
  })

  test('final marks stay with their sentence, and a line break ends one', () => {
    expect(sentences('Правда?! Да... «Всё.» Конец')).toEqual(['Правда?!', 'Да...', '«Всё.»', 'Конец'])
    expect(sentences('first line\nsecond line')).toEqual(['first line', 'second line'])
  })
})

describe('scopes', () => {
  test.each([
    ["we don't need daily reports", 'reports', ['negated']],
    ['не только отчёты, но и акты', 'отчеты', []],
    ['Я не хочу, чтобы вы отчитывались', 'отчитывались', ['negated']],
    ['раньше проверяли каждый шаг', 'проверяли', ['past']],
    ['раньше проверяли и сейчас проверяют', 'проверяли', []],
    ['The last agency was watched by the hour, we stopped that', 'watched', ['past']],
    ['If you sent reports', 'reports', ['hypothetical']],
    ['Я бы хотел видеть отчёт', 'отчет', []],
    ['У конкурентов проверяют каждый шаг', 'проверяют', ['third-party']],
  ])('%s', (text, word, scope) => {
    expect(scopeOf(text, word)).toEqual(scope)
  })

  test('a quoted outsider counts only where the prospect speaks for himself', () => {
    const text = 'Директор сказал: «дайте скидку»'
    expect(scopeOf('Директор сказал «дайте скидку»', 'скидку')).toEqual(['third-party'])
    expect(scopeOf(text, 'скидку', 'retold')).toEqual([])
  })
})

test('the share of Cyrillic letters tells the language', () => {
  expect(languageOf('Ведём в Jira и Trello')).toBe('ru')
  expect(languageOf('We keep it in Excel')).toBe('en')
  expect(languageOf('100 %', 'ru')).toBe('ru')
})
