import { describe, expect, it } from 'vitest'
import { corpusAnswers } from '@/lib/cli/corpus-answers'
import { FOLDS, foldsOf } from '@/lib/cli/training/folds'

const one = (id: string, industry: string, pair?: string) => ({
  id,
  industry,
  ...(pair === undefined ? {} : { pair }),
})

describe('the folds of cross-validation', () => {
  it('keep one industry together, however it is written', () => {
    expect(new Set(foldsOf([one('a', 'bakery'), one('b', 'Bakery'), one('c', 'BAKERY')])).size).toBe(1)
    const many = foldsOf(Array.from({ length: 200 }, (_, at) => one(`${at}`, `trade ${at}`)))
    expect(new Set(many)).toEqual(new Set(Array.from({ length: FOLDS }, (_, fold) => fold)))
  })

  it('keep pairs together, over any number of steps and in any order, whatever industry they name', () => {
    const trades = Array.from({ length: 12 }, (_, at) => `trade ${at}`)
    const chain = trades.map((trade, at) => one(`${at}`, trade, at === 0 ? undefined : `${at - 1}`))
    const [root] = foldsOf([one('0', 'trade 0')])
    expect(new Set(foldsOf(chain))).toEqual(new Set([root]))
    expect(new Set(foldsOf([...chain].reverse()))).toEqual(new Set([root]))
    // Without their pairs they do not all fall together: the chain proves something.
    expect(new Set(foldsOf(trades.map((trade) => one(trade, trade)))).size).toBeGreaterThan(1)
  })

  it('end also where a pair is lost, names itself or names each other', () => {
    const odd = [
      one('a', 'bakery', 'gone'),
      one('b', 'bakery', 'b'),
      one('c', 'mill', 'd'),
      one('d', 'inn', 'c'),
    ]
    const folds = foldsOf(odd)
    expect(folds[0]).toBe(folds[1])
    for (const fold of folds) expect(fold).toBeLessThan(FOLDS)
  })

  it('part no pair and no industry of the corpus but where a pair spans two, and are of like size', () => {
    const answers = corpusAnswers()
    const folds = foldsOf(answers)
    const foldOf = new Map(answers.map(({ id }, at) => [id, folds[at]]))
    expect(answers.filter(({ id, pair }) => pair && foldOf.get(id) !== foldOf.get(pair))).toEqual([])
    const roots = answers.filter(({ pair }) => pair === undefined)
    const byIndustry = new Map<string, Set<number | undefined>>()
    for (const { id, industry } of roots) {
      const own = byIndustry.get(industry.toLowerCase()) ?? new Set()
      byIndustry.set(industry.toLowerCase(), own.add(foldOf.get(id)))
    }
    expect([...byIndustry].filter(([, own]) => own.size > 1)).toEqual([])
    for (let fold = 0; fold < FOLDS; fold++) {
      const share = folds.filter((own) => own === fold).length / folds.length
      expect(share).toBeGreaterThan(0.5 / FOLDS)
      expect(share).toBeLessThan(1.5 / FOLDS)
    }
  }, 120_000)
})
