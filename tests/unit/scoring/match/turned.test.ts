import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRows } from '@/lib/cli/lexicon-rows'
import { dot } from '../../../../lib/scoring/match/meaning'
import { SPACE } from '../../../../lib/scoring/match/space'
import { turnedBy } from '../../../../lib/scoring/match/turning'
import { TURNING } from '../../../../lib/scoring/match/turning.gen'
import { WORDS } from '../../../../lib/scoring/match/vectors/english-words.gen'
import { FINE_LEVELS, finePair, finePairAt } from '../../../../lib/scoring/match/vectors/levels'

const learned = turnedBy(TURNING.split(' ').map((thousandths) => Number(thousandths) / 1000))
const STALE = 'the table is of another matrix, other vectors or other glosses: node lib/cli/run.mjs turned'

/** How near the table's word lies to where the matrix turns it: 1 is the same place. */
function nearness(word: string): number | 'unknown' | 'only one knows it' {
  const [kept, turned] = [SPACE(word), learned(word)]
  if (kept === null || turned === null) return kept === turned ? 'unknown' : 'only one knows it'
  return dot(kept, turned)
}

describe('the table of turned words', () => {
  test('places English words where the matrix turns them', () => {
    for (const word of WORDS.split(' ').filter((_, at) => at % 20 === 0))
      expect(nearness(word), `${word}: ${STALE}`).toBeGreaterThan(0.9999)
  })

  test('places Russian words where the matrix turns the mean of their glosses', () => {
    const words = readRows('ru')
      .rows.flatMap(({ lemmas }) => lemmas.map(({ word }) => word.replaceAll('ё', 'е')))
      .filter((_, at) => at % 5 === 0)
    const known = words.map((word) => [word, nearness(word)] as const).filter(([, at]) => at !== 'unknown')
    expect(known.length).toBeGreaterThan(4000)
    for (const [word, at] of known) expect(at, `${word}: ${STALE}`).toBeGreaterThan(0.9999)
  })

  test.each(['', 'ъъъ', 'qqqzzz', '\u0000', '\ud800', '__proto__'])('%j has no place', (form) => {
    expect(SPACE(form)).toBeNull()
  })

  test('packs two numbers into three characters and reads them again', () => {
    const last = FINE_LEVELS - 1
    for (const [a, b] of [
      [0, 0],
      [last, last],
      [0, last],
      [last, 0],
      [400, 17],
    ] as const) {
      const text = `#${finePair(a, b)}`
      expect(text).toMatch(/^[#-&(-[\]-~]{4}$/)
      expect(finePairAt(text, 1)).toBe(a * FINE_LEVELS + b)
    }
  })
})

const SCORING = resolve(import.meta.dirname, '../../../../lib/scoring')
const IMPORT = /^(?:import|export)(?! type)[^']*from '(\.[^']+)'/gm

/** The files that loading a file brings along. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
    loadedWith(`${resolve(dirname(file), path)}.ts`, seen)
  return seen
}

test('the vectors a server loads and the layer of needs weigh at most 3 MB together', () => {
  const loaded = [...loadedWith(join(SCORING, 'match/request.ts'))]
  const vectors = loaded.filter((file) => /match\/(?:vectors\/.*|turning)\.gen\.ts$/.test(file))
  expect(vectors.map((file) => file.slice(SCORING.length + 1)).sort()).toEqual([
    'match/turning.gen.ts',
    'match/vectors/english-words.gen.ts',
    'match/vectors/glosses.gen.ts',
    'match/vectors/turned.gen.ts',
  ])
  const needs = readdirSync(join(SCORING, 'match/needs')).map((file) => join(SCORING, 'match/needs', file))
  const weight = [...vectors, ...needs].reduce((sum, file) => sum + statSync(file).size, 0)
  expect(weight).toBeLessThanOrEqual(3_000_000)
})
