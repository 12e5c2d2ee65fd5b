import { DIMENSIONS, dot } from '../meaning'
import { TURNING } from '../turning.gen'
import { WORDS } from './english-words.gen'
import { GLOSS_LENGTHS, GLOSSES, MEAN } from './glosses.gen'
import { FINE_CHARACTERS, FINE_LEVELS, finePairAt } from './levels'
import { type LookUp, lookUpIn } from './look-up'
import { SPANS, TURNED } from './turned.gen'

const CHARACTERS = (DIMENSIONS / 2) * FINE_CHARACTERS

let rows: ReadonlyMap<string, number> | undefined

/** Where a word's vector of length 1 is turned to, as long as the matrix makes it. */
function turnedEnglish(word: string): Float32Array | null {
  rows ??= new Map(WORDS.split(' ').map((one, row) => [one, row]))
  const row = rows.get(word)
  if (row === undefined) return null
  const vector = new Float32Array(DIMENSIONS)
  for (let i = 0; i < DIMENSIONS; i += 2) {
    const pair = finePairAt(TURNED, row * CHARACTERS + (i / 2) * FINE_CHARACTERS)
    vector[i] = numberOf(Math.floor(pair / FINE_LEVELS), i)
    vector[i + 1] = numberOf(pair % FINE_LEVELS, i + 1)
  }
  return vector
}

const numberOf = (level: number, dimension: number): number =>
  ((2 * level) / (FINE_LEVELS - 1) - 1) * (SPANS[dimension] ?? 0)

function asLongAsOne(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector))
  return length === 0 ? vector : vector.map((value) => value / length)
}

/** The mean of all Russian families, turned. */
function turnedMean(): Float32Array {
  const mean = new Float32Array(DIMENSIONS)
  TURNING.split(' ').forEach((thousandths, at) => {
    const column = at % DIMENSIONS
    const own = MEAN[Math.floor(at / DIMENSIONS)] ?? 0
    mean[column] = (mean[column] ?? 0) + (own * Number(thousandths)) / 1000
  })
  return mean
}

let families:
  | { readonly glosses: readonly string[]; readonly lengths: readonly number[]; readonly mean: Float32Array }
  | undefined

/**
 * The glosses' sum turned is the sum of the turned glosses. Only its length before it was turned, which the mean of all
 * families is measured by, cannot be told from these: the table of glosses keeps it.
 */
function turnedFamily(family: number): Float32Array | null {
  families ??= {
    glosses: GLOSSES.split('\n'),
    lengths: GLOSS_LENGTHS.split(' ').map((thousandths) => Number(thousandths) / 1000),
    mean: turnedMean(),
  }
  const { glosses, lengths, mean } = families
  const length = lengths[family] ?? 0
  if (length === 0) return null
  const sum = mean.map((value) => -length * value)
  const own = (glosses[family] ?? '').split(' ')
  own.forEach((gloss, at) => {
    const vector = turnedEnglish(gloss)
    if (vector) for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0) / (at + 1)
  })
  return asLongAsOne(sum)
}

/**
 * Where a word lies in the space that the match has learned: a vector of length 1, the same object for forms of one
 * Russian word; null for an unknown word.
 * @throws NotLoaded
 */
export const turnedVectorOf: LookUp = lookUpIn({
  english: (word) => {
    const vector = turnedEnglish(word)
    return vector && asLongAsOne(vector)
  },
  russian: turnedFamily,
})
