import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COVERAGE_BAR } from '../../../lib/cli/lexicon-coverage'
import figures from '../../../lib/scoring/lexicon/figures.gen.json'
import { buildLexicon, clashesOf, familiesFor, lookUp } from '../../../lib/scoring/lexicon/lexicon'
import { familiesOf } from '../../../lib/scoring/lexicon/row'
import { LANGS } from '../../../lib/scoring/vocabulary'

describe('the lexicon', () => {
  test.each(LANGS)('claims no %s form for two families without saying so', (lang) => {
    expect(clashesOf(familiesFor(lang))).toEqual([])
  })

  test('reports a form that two families claim', () => {
    const families = familiesOf({ kind: 'place', rows: 'bank n\nriverside, banks' }, 'en')
    expect(clashesOf(families)).toEqual([{ form: 'banks', families: ['bank', 'riverside'] }])
  })

  test('lets a row admit what it shares', () => {
    expect(clashesOf(familiesOf({ kind: 'place', rows: 'bank n ~\nriverside, banks' }, 'en'))).toEqual([])
  })

  test.each(LANGS)('knows more than two thousand families (%s)', (lang) => {
    expect(new Set(familiesFor(lang).map(({ name }) => name)).size).toBeGreaterThan(2000)
  })

  test.each(LANGS)('is described to readers as it is shipped (%s)', (lang) => {
    const table = readFileSync(resolve(`lib/scoring/lexicon/words/${lang}.gen.ts`), 'utf8')
    expect(Number(/from (\d+) families/.exec(table)?.[1])).toBe(figures[lang].families)
    expect(figures[lang].known).toBeGreaterThanOrEqual(COVERAGE_BAR)
  })

  test('never matches a bare prefix', () => {
    expect(lookUp('планка', 'ru').families).toEqual([])
    expect(lookUp('vanish', 'en').families).toEqual([])
  })

  test.each([
    ['отчётов', 'отчет'],
    ['кладовщицей', 'кладовщик'],
    ['согласуем', 'согласовать'],
    ['звонка', 'звонок'],
    ['накладную', 'накладная'],
    ['пишет', 'писать'],
    ['привезли', 'везти'],
    ['сентября', 'сентябрь'],
    ['повысится', 'повысить'],
  ])('%s belongs to %s', (form, family) => {
    const { families } = lookUp(form.replaceAll('ё', 'е'), 'ru')
    expect(families.length).toBeGreaterThan(0)
    expect(families.some((name) => name === family || lookUp(family, 'ru').families.includes(name))).toBe(
      true,
    )
  })

  test.each([
    ['invoices', 'invoice'],
    ["storekeeper's", 'storekeeper'],
    ['cancelled', 'cancel'],
    ['deputies', 'deputy'],
    ['optimising', 'optimise'],
  ])('%s belongs to %s', (form, family) => {
    expect(lookUp(form, 'en').families).toContain(family)
  })

  test('looks Latin words of Russian speech up in English, and compounds by their parts', () => {
    expect(lookUp('mindset', 'ru').kinds.length).toBeGreaterThan(0)
    expect(lookUp('водитель-экспедитор', 'ru').kinds).toContain('role')
  })

  test('refuses a row it cannot read', () => {
    expect(() => familiesOf({ kind: 'role', rows: 'chief cook n' }, 'en')).toThrow('bad row')
    expect(() => familiesOf({ kind: 'role', rows: 'cook q' }, 'en')).toThrow('no such code')
  })

  test('an empty lexicon finds nothing', () => {
    expect(buildLexicon([]).look('word')).toBeNull()
  })
})
