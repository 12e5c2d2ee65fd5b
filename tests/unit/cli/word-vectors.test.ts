import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sphericalMeans } from '@/lib/cli/spherical-means'
import { readWordVectors } from '@/lib/cli/word-vectors'

function readFrom(content: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
  const file = join(folder, 'vectors.json')
  writeFileSync(file, JSON.stringify(content))
  try {
    return readWordVectors(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('vectors of plain words are read in their order, centred and of length 1', () => {
  const { words, dimensions, matrix } = readFrom({
    dimensions: 2,
    words: ['the', ',', 'cat', "don't", 'naïve', 'x-ray', '3rd'],
    vectors: {
      the: [3, 4, 5, 0],
      ',': [1, 0, 1, 1],
      cat: [0, 2, 2, 2],
      "don't": [-1, 0, 1, 3],
      'x-ray': [0, -5, 5, 5],
    },
  })
  expect(words).toEqual(['the', 'cat', "don't", 'x-ray'])
  expect(dimensions).toBe(2)
  for (let row = 0; row < words.length; row++)
    expect(Math.hypot(...matrix.subarray(row * 2, row * 2 + 2))).toBeCloseTo(1, 5)
})

test('a file of something else is refused', () => {
  expect(() => readFrom({ words: ['cat'] })).toThrow('holds no word vectors')
})

test('points near one another share a group, and the same seed gives the same groups', () => {
  const directions = [0, 0.05, 0.1, 2, 2.05, 2.1, 4, 4.05, 4.1]
  const points = {
    matrix: Float32Array.from(directions.flatMap((angle) => [Math.cos(angle), Math.sin(angle)])),
    dimensions: 2,
  }
  const told: number[] = []
  const options = { seed: 7, rounds: 10, told: (round: number) => told.push(round) }
  const { groupOf } = sphericalMeans(points, 3, options)
  expect(new Set(groupOf).size).toBe(3)
  for (const first of [0, 3, 6]) expect(new Set(groupOf.subarray(first, first + 3)).size).toBe(1)
  expect([...sphericalMeans(points, 3, options).groupOf]).toEqual([...groupOf])
  expect(told.length).toBeGreaterThan(0)
})
