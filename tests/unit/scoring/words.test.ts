import { describe, expect, test } from 'vitest'
import { missingGlosses } from '../../../lib/cli/lexicon-checks'
import { type FamilyRow, readRows } from '../../../lib/cli/lexicon-rows'
import { fingerprint, fingerprintIn, GLOSSES_FILE, tableFile, tableOf } from '../../../lib/cli/lexicon-table'
import { packLemmas, unpackLemmas } from '../../../lib/scoring/lexicon/word-table'
import { buildWords, wordsFor } from '../../../lib/scoring/lexicon/words'
import { LANGS } from '../../../lib/scoring/vocabulary'

describe('the rows of word families', () => {
  test.each(LANGS)('in %s are without errors, and the table is made from them', (lang) => {
    const { rows, errors } = readRows(lang)
    expect(errors).toEqual([])
    expect(rows.length).toBeGreaterThan(8000)
    expect(fingerprintIn(tableFile(lang))).toBe(fingerprint(lang))
  })

  test('have only glosses that an English row holds, and the glosses are those that matching loads', () => {
    expect(missingGlosses(readRows('ru').rows, wordsFor('en'))).toEqual([])
    expect(fingerprintIn(GLOSSES_FILE)).toBe(fingerprint('ru'))
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
    unpackLemmas(`${packed}\n${packed}`, (family, word, inflection) => found.push([family, word, inflection]))
    expect(found).toEqual(
      [0, 1].flatMap((family) => lemmas.map((lemma) => [family, lemma.word, lemma.class])),
    )
    expect(() => packLemmas([{ word: 'x', class: 1000 }])).toThrow('classes of inflection')
  })
})
