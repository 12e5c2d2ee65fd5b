import type { Asked } from './likeness'
import { dot, meanOf, meantOf } from './meaning'
import type { Space } from './space'
import { isStop, wordsOf } from './words'

interface Phrase {
  readonly mean: Float32Array
  /** Of its words that say something of the matter. */
  readonly stems: ReadonlySet<string>
}

/** What clients say when they mean one offer. */
export interface Heard {
  /** What all of it means together. */
  readonly mean: Float32Array
  readonly phrases: readonly Phrase[]
  /** How often each stem was said, and how many words there are. */
  readonly stems: ReadonlyMap<string, number>
  readonly words: number
}

/** Null for an offer without client phrases. */
export function heardOf(phrases: readonly string[], space: Space): Heard | null {
  if (phrases.length === 0) return null
  const said = phrases.map((phrase) => wordsOf(phrase).filter((word) => !isStop(word)))
  const all = said.flat()
  const stems = new Map<string, number>()
  for (const { stem } of all) stems.set(stem, (stems.get(stem) ?? 0) + 1)
  return {
    mean: meanOf(meantOf(all, space)),
    phrases: said.map((words) => ({
      mean: meanOf(meantOf(words, space)),
      stems: new Set(words.map(({ stem }) => stem)),
    })),
    stems,
    words: all.length,
  }
}

/**
 * What a phrase that means the same adds to an offer's value, and what words that its clients use add. By simulated
 * confirmations on the corpus of requests, twice as much would spoil nearly as many orders as it sets right.
 */
const MEANT = 13
const WORDED = 10
/** What a phrase that was said whole adds, even the only one; two thirds of it add a tenth of that. */
const SAID = 6
/** Shorter phrases are said whole by chance. */
const LEAST_STEMS = 3
/** So many of the likest phrases count, or one odd phrase would decide. */
const LIKEST = 3
/** So many phrases are believed by half; believed wholly, a first one set three orders right and spoilt twelve. */
const BELIEVED = 15
/** Words that an offer is thought to have heard beyond those it heard, so that few phrases say little. */
const UNHEARD = 500

/**
 * What client phrases add to each of some offers, 0 and more: what speaks for one beyond the average of all.
 * @param texts what the text of each of the offers means; an offer without phrases is compared by it
 */
export function raisedBy(
  asked: Asked,
  heard: readonly (Heard | null)[],
  texts: readonly Float32Array[],
): number[] {
  if (heard.every((one) => one === null)) return heard.map(() => 0)
  const meant = beyondAverage(
    heard.map((one, at) => {
      const text = texts[at]
      return one ? likest(asked.mean, one.phrases) : text ? dot(asked.mean, text) : 0
    }),
  )
  const stems = new Set(asked.meant.map(({ word }) => word.stem))
  const worded = beyondAverage(heard.map((one) => wordsHeard(asked, one)))
  return heard.map((one, at) =>
    one === null
      ? 0
      : Math.max(0, belief(one) * (MEANT * (meant[at] ?? 0) + WORDED * (worded[at] ?? 0))) +
        SAID * saidOf(one, stems),
  )
}

const belief = ({ phrases }: Heard): number => phrases.length / (phrases.length + BELIEVED)

function likest(mean: Float32Array, phrases: readonly Phrase[]): number {
  const best = phrases
    .map((phrase) => dot(mean, phrase.mean))
    .sort((a, b) => b - a)
    .slice(0, LIKEST)
  return best.reduce((sum, one) => sum + one, 0) / best.length
}

/** 0-1: the share of its words of the phrase that was said the most, to the sixth power. */
function saidOf({ phrases }: Heard, stems: ReadonlySet<string>): number {
  const shares = phrases
    .filter((phrase) => phrase.stems.size >= LEAST_STEMS)
    .map((phrase) => [...phrase.stems].filter((stem) => stems.has(stem)).length / phrase.stems.size)
  return Math.max(0, ...shares) ** 6
}

/** How readily clients of an offer use the request's words: the mean logarithm of their shares. */
function wordsHeard({ meant }: Asked, heard: Heard | null): number {
  const all = (heard?.words ?? 0) + UNHEARD
  const sum = meant.reduce(
    (sum, { word, weight }) => sum + weight * Math.log(((heard?.stems.get(word.stem) ?? 0) + 0.5) / all),
    0,
  )
  return meant.length === 0 ? 0 : sum / meant.length
}

function beyondAverage(values: readonly number[]): number[] {
  const average = values.reduce((sum, one) => sum + one, 0) / (values.length || 1)
  return values.map((value) => value - average)
}
