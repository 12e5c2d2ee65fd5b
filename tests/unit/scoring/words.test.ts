import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clashesIn, missingGlosses } from '../../../lib/cli/lexicon-checks'
import { compileLexicon } from '../../../lib/cli/lexicon-compiled'
import { loansFor, readLoans } from '../../../lib/cli/lexicon-loans'
import { type FamilyRow, readRows } from '../../../lib/cli/lexicon-rows'
import { tableOf } from '../../../lib/cli/lexicon-table'
import { packLemmas, unpackLemmas } from '../../../lib/scoring/lexicon/word-table'
import { buildWords, wordsFor } from '../../../lib/scoring/lexicon/words'
import { LANGS } from '../../../lib/scoring/vocabulary'

describe('the rows of word families', () => {
  test.each(LANGS)('in %s are without errors', (lang) => {
    const { rows, errors } = readRows(lang)
    expect(errors).toEqual([])
    expect(rows.length).toBeGreaterThan(8000)
  })

  test('have only glosses that an English row holds', () => {
    expect(missingGlosses(readRows('ru').rows, wordsFor('en'))).toEqual([])
  })

  test('give, with loans and clusters, exactly the tables that the scorer loads', () => {
    const { errors, compiled } = compileLexicon()
    expect(errors).toEqual([])
    const files = [...(compiled?.files ?? [])]
    expect(files.map(([file]) => basename(file)).sort()).toEqual([
      'en.gen.ts',
      'glosses.gen.ts',
      'ru.gen.ts',
      'word-groups.gen.ts',
    ])
    const stale = files
      .filter(([file, text]) => readFileSync(file, 'utf8') !== text)
      .map(([file]) => basename(file))
    expect(stale, 'compile them: npm run lexicon').toEqual([])
  })

  test.each(LANGS)('in %s are found again in the table: name, rating and kinds', (lang) => {
    const { rows } = readRows(lang)
    const words = wordsFor(lang)
    expect(words.size).toBeGreaterThanOrEqual(rows.length)
    const lost = rows.filter(({ lemmas, rating, kinds, shares }) => {
      const name = lemmas[0]?.word ?? ''
      const word = words.look(name)
      if (shares) return word === null
      return word?.name !== name || word.rating !== rating || word.kinds.join(' ') !== kinds.join(' ')
    })
    expect(lost.map(({ place }) => place)).toEqual([])
  })
})

describe('English words that Russian borrows', () => {
  const row = (word: string, kinds: readonly string[] = []): FamilyRow => ({
    place: 'en/rows.txt:1',
    lemmas: [
      { word, code: 'n' },
      { word: `${word}ish`, code: '' },
    ],
    shares: false,
    rating: 3,
    kinds,
    glosses: [],
  })
  const english = [row('boss'), row('crm', ['software']), row('loaf')]
  const lent = (listed: string[], russian: FamilyRow[] = []) => loansFor(russian, english, listed)

  test('are those of borrowed kinds and those listed, in the order of the English rows', () => {
    const { rows, errors } = lent(['loaf'])
    expect(rows.map(({ lemmas }) => lemmas[0]?.word)).toEqual(['crm', 'loaf'])
    expect(errors).toEqual([])
  })

  test('leave out what a Russian row holds itself', () => {
    expect(lent(['boss'], [row('boss')]).errors).toEqual([
      'loans.txt "boss" lends Russian nothing that it has not',
    ])
    const onlyHead = { ...row('boss'), lemmas: [{ word: 'boss', code: 'м' }] }
    expect(lent(['boss'], [onlyHead]).rows[0]?.lemmas.map(({ word }) => word)).toEqual(['bossish'])
  })

  test.each([['bread'], ['bossish'], ['crm'], ['loaf', 'loaf']])(
    'are named where the list has %s for nothing',
    (...listed) => {
      expect(lent(listed).errors).toHaveLength(1)
    },
  )

  test('are told by one name where it begins two rows, and what lends nothing is named beside it', () => {
    const { rows, errors } = loansFor([], [...english, row('boss')], ['boss', 'bread'])
    expect(rows.map(({ lemmas }) => lemmas[0]?.word)).toEqual(['boss', 'crm', 'boss'])
    expect(errors).toEqual(['loans.txt "bread" lends Russian nothing that it has not'])
  })

  test('are listed in the order of the alphabet', () => {
    const listed = readLoans()
    expect(listed).toEqual([...listed].sort())
  })
})

describe('the check of rows', () => {
  const read = (ru: string, en = 'cat n | 4.9 | animal') => {
    const folder = mkdtempSync(join(tmpdir(), 'families-'))
    for (const [lang, text] of [
      ['ru', ru],
      ['en', en],
    ] as const) {
      mkdirSync(join(folder, lang))
      writeFileSync(join(folder, lang, 'rows.txt'), `# a remark\n\n${text}\n`)
    }
    const found = { ru: readRows('ru', folder), en: readRows('en', folder) }
    rmSync(folder, { recursive: true })
    return found
  }

  test('lets a good row through', () => {
    const { ru, en } = read('кошка ж/кошек, кот м | 4.9 | animal | cat')
    expect([...ru.errors, ...en.errors]).toEqual([])
    expect(ru.rows).toMatchObject([{ rating: 4.9, kinds: ['animal'], glosses: ['cat'] }])
    expect(missingGlosses(ru.rows, buildWords(tableOf(en.rows, 'en'), 'en'))).toEqual([])
  })

  test.each([
    ['кошка ж | 4.9 | animal', 'has 3 columns instead of 4'],
    ['кошка q | 4.9 | animal | cat', 'no such code: "кошка q"'],
    ['кошка ж ж | 4.9 | animal | cat', 'no lemma: "кошка ж ж"'],
    ['Кошка ж | 4.9 | animal | cat', 'no lemma: "Кошка ж"'],
    ['кошка ж, | 4.9 | animal | cat', 'no lemma: ""'],
    ['кошка ж | | animal | cat', 'not rated from 1.0 to 5.0: ""'],
    ['кошка ж | 5.1 | animal | cat', 'not rated from 1.0 to 5.0: "5.1"'],
    ['кошка ж | 4.9 | beast | cat', 'no such kind: "beast"'],
    ['кошка ж | 4.9 | animal | ', 'has 0 glosses'],
    ['кошка ж | 4.9 | animal | house cat', 'no single English word: "house cat"'],
    [
      'кошка ж | 4.9 | animal | cat\nкот м, кошка ж | 4.9 | animal | cat',
      '"кошка" stands in ru/rows.txt:3 as well',
    ],
  ])('refuses %j', (row, fault) => {
    const { errors } = read(row).ru
    expect(errors.length).toBe(1)
    expect(errors[0]).toContain(fault)
    expect(errors[0]).toContain('ru/rows.txt:')
  })

  test('names a gloss that no English row has, and who wants it', () => {
    const { ru, en } = read('собака ж | 4.9 | animal | dog')
    expect(missingGlosses(ru.rows, buildWords(tableOf(en.rows, 'en'), 'en'))).toEqual([
      'ru/rows.txt:3 no English row has "dog"',
    ])
  })

  test('tells who gets a form that two families claim', () => {
    const { ru } = read('гостить г | 3.0 |  | cat\nгость м | 3.0 |  | cat')
    const clashes = clashesIn(ru.rows, 'ru', buildWords(tableOf(ru.rows, 'ru'), 'ru'))
    expect(clashes).toContainEqual({ form: 'гости', winner: 'гость', loser: 'гостить', equal: false })
  })
})

describe('the look-up of words', () => {
  test.each([
    ['проверками', 'проверить'],
    ['дела', 'дело'],
    ['делят', 'делить'],
    ['читающими', 'читать'],
    ['закрытую', 'закрыть'],
    ['водитель-экспедитор', 'водитель'],
    ['скажи-ка', 'сказать'],
  ])('%s → %s', (form, family) => {
    expect(wordsFor('ru').look(form)).toEqual(wordsFor('ru').look(family))
    expect(wordsFor('ru').look(form)).not.toBeNull()
  })

  test.each([
    ['spoons', 'spoon'],
    ["spoon's", 'spoon'],
    ['happiest', 'happy'],
    ['lying', 'lie'],
    ['organized', 'organise'],
    ['half-loaf', 'loaf'],
  ])('%s → %s', (form, family) => {
    expect(wordsFor('en').look(form)).toEqual(wordsFor('en').look(family))
    expect(wordsFor('en').look(form)).not.toBeNull()
  })

  test('Russian speech finds borrowed Latin words in its own table', () => {
    expect(wordsFor('ru').look('crm')?.kinds).toContain('software')
    expect(wordsFor('ru').look('hedgehog')).toBeNull()
  })

  test.each([
    '',
    '-',
    "'",
    '--',
    "'s",
    'a'.repeat(100_000),
    '-'.repeat(30),
    'ъ',
    '\u0000',
    '\ud800',
    'constructor',
    '__proto__',
  ])('any string is answered: %j', (form) => {
    for (const lang of LANGS) expect(wordsFor(lang).look(form)?.rating ?? 1).toBeGreaterThanOrEqual(1)
  })

  const row = (word: string, code: string): FamilyRow => ({
    place: '',
    lemmas: [{ word, code }],
    shares: false,
    rating: 3,
    kinds: [],
    glosses: [],
  })

  test('a form written out wins, then a noun, then the row that stands first', () => {
    const rows = [
      row('вилять', 'г'),
      row('вила', 'ж'),
      row('пара', 'ж'),
      row('парить', 'г'),
      row('парой', ''),
    ]
    const words = buildWords(tableOf(rows, 'ru'), 'ru')
    expect(words.look('парой')?.name).toBe('парой')
    expect(words.look('пары')?.name).toBe('пара')
    expect(words.look('парят')?.name).toBe('парить')
    expect(words.claimants('парь').length).toBe(1)
  })

  test('what is packed is unpacked', () => {
    const lemmas = [
      { word: 'ручка', class: 3 },
      { word: 'ручной', class: 190 },
      { word: '1с', class: 0 },
    ]
    const found: unknown[] = []
    const packed = packLemmas(lemmas)
    unpackLemmas(`${packed}\n${packed}`, (family, { codes, length }, inflection) =>
      found.push([family, String.fromCharCode(...codes.subarray(0, length)), inflection]),
    )
    expect(found).toEqual(
      [0, 1].flatMap((family) => lemmas.map((lemma) => [family, lemma.word, lemma.class])),
    )
    expect(() => packLemmas([{ word: 'x', class: 1000 }])).toThrow('classes of inflection')
    expect(() => packLemmas([{ word: 'x'.repeat(65), class: 0 }])).toThrow('too long')
  })
})
