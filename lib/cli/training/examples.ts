import { detect, type Hit } from '@/lib/scoring/detect/detect'
import {
  featuresOfForm,
  GROUP,
  GROUP_NAMES,
  GROUPS,
  type Group,
  type Heard,
  hear,
  neighbourFeatures,
  occasionFeatures,
  passageOf,
  type Sink,
  sentenceFeatures,
} from '@/lib/scoring/learned/features'
import { type Form, type Vocabulary, vocabularyOf } from '@/lib/scoring/learned/vocabulary'
import { pointsOf } from '@/lib/scoring/points'
import { detector } from '@/lib/scoring/rules/registry'
import { read } from '@/lib/scoring/text/read'
import type { Reading } from '@/lib/scoring/text/reading'
import { FLAG_TYPES, type FlagType, type Lang } from '@/lib/scoring/vocabulary'
import type { CorpusAnswer, LabelledCase } from '../corpus-schema'
import { type Bag, bagOf, numberOf } from './bags'

/** One answer of the corpus as the training sees it. */
export interface Example {
  readonly answer: CorpusAnswer
  readonly reading: Reading
  readonly hits: readonly Hit[]
  /** 0-100, by the points of the rules alone. */
  readonly rules: number
  readonly whole: Bag
  readonly sentences: readonly {
    /** The sentence by itself, and with what its neighbours say. */
    readonly alone: Bag
    readonly own: Bag
    readonly passage: Bag
    readonly flags: ReadonlySet<FlagType>
  }[]
  readonly flags: ReadonlySet<FlagType>
  /** The flag types that somebody judged, where it was not all of them and concreteness too. */
  readonly judged: ReadonlySet<FlagType> | null
}

/** A feature's key: language (`*` for both), group, names. */
export const keyOf = (lang: Lang | '*', group: Group, names: readonly string[]): string =>
  [lang, group, ...names].join('\t')

const names: string[] = ['']
const numbers = new Map<string, number>()
const numberOfName = (name: string): number => {
  const known = numbers.get(name)
  if (known !== undefined) return known
  names.push(name)
  numbers.set(name, names.length - 1)
  return names.length - 1
}
/** The forms of all vocabularies; what a book notes of a form is its number here. */
const forms: Form[] = []
const vocabularies = new Map<Lang, Vocabulary>()
const vocabularyFor = (lang: Lang): Vocabulary => {
  const noted = (form: Form) => ({ telling: [forms.push(form) - 1], further: [] })
  const made = vocabularies.get(lang) ?? vocabularyOf(lang, numberOfName, noted)
  vocabularies.set(lang, made)
  return made
}

/** Names of a feature in one number; there are far fewer of either than this. */
const MOST_NAMES = 2 ** 26
/** The features of each language and group by their names, so that no key is put together twice. */
const featuresBy = new Map<string, Map<number, number>>()

function featureOf(lang: Lang, group: Group, first: number, second?: number): number {
  const of = GROUPS[group].shared ? '*' : lang
  const place = `${of} ${group}`
  const known = featuresBy.get(place) ?? new Map<number, number>()
  featuresBy.set(place, known)
  const code = second === undefined ? first : first * MOST_NAMES + second
  const met = known.get(code)
  if (met !== undefined) return met
  const own = second === undefined ? [first] : [first, second]
  const made = numberOf(
    keyOf(
      of,
      group,
      own.map((name) => names[name] ?? ''),
    ),
  )
  known.set(code, made)
  return made
}

function bagIn(lang: Lang, fill: (sink: Sink) => void): Bag {
  const { book } = vocabularyFor(lang)
  const formAt = (place: number) => forms[book.says[book.notes(place)] ?? -1]
  const bag = new Map<number, number>()
  const take = (group: number, times: number, first: number, second?: number): void => {
    const name = GROUP_NAMES[group] ?? 'family'
    const feature = featureOf(lang, name, first, second)
    const value = GROUPS[name].value * times
    if (value > (bag.get(feature) ?? 0)) bag.set(feature, value)
  }
  const sink: Sink = {
    one: (group, name, times) => take(group, times, name),
    named: (group, name) => take(group, 1, numberOfName(name)),
    two: (group, first, second) => take(group, 1, first, second),
    kindPairs: (first, second) => {
      for (const after of formAt(second)?.kinds ?? [])
        for (const before of formAt(first)?.kinds ?? []) take(GROUP['kind-pair'], 1, before, after)
    },
    form: (place) => {
      const form = formAt(place)
      if (form) featuresOfForm(form, sink)
    },
  }
  fill(sink)
  return bagOf(bag)
}

/** A sentence shows a flag when it holds a good part of the quote. */
const ENOUGH_OF_QUOTE = 0.4

function flagsOfSentence({ answer, flags }: CorpusAnswer, reading: Reading, sentence: number): Set<FlagType> {
  const span = reading.sentences[sentence]
  const start = reading.tokens[span?.from ?? 0]?.start ?? 0
  const end = reading.tokens[(span?.to ?? 1) - 1]?.end ?? 0
  const out = new Set<FlagType>()
  for (const { type, quote } of flags) {
    const at = answer.indexOf(quote)
    const shared = Math.min(end, at + quote.length) - Math.max(start, at)
    if (shared >= ENOUGH_OF_QUOTE * Math.min(quote.length, end - start)) out.add(type)
  }
  return out
}

const sentencesFrom = (heard: Heard, first: number, last: number, sink: Sink): void => {
  for (let at = first; at <= last; at++) sentenceFeatures(heard, at, sink)
  occasionFeatures(heard, sink)
}

/** Stands where concreteness was not judged; never learned from. */
const NOT_JUDGED = 0

/** Reads one answer of the corpus, or one case that a firm exported. */
export function exampleOf(labelled: LabelledCase): Example {
  const answer = { ...labelled, concreteness: labelled.concreteness ?? NOT_JUDGED }
  const { intent, lang, speaker = 'verbatim' } = answer
  const reading = read(answer.answer, { intent, speaker, lang })
  const hits = detect(detector(), reading)
  const heard = hear(reading, hits, vocabularyFor(lang))
  return {
    answer,
    reading,
    hits,
    rules: pointsOf(hits.map((hit) => ({ reading, hit, share: 1 }))).score,
    whole: bagIn(lang, (sink) => sentencesFrom(heard, 0, reading.sentences.length - 1, sink)),
    sentences: reading.sentences.map((_, sentence) => ({
      alone: bagIn(lang, (sink) => sentencesFrom(heard, sentence, sentence, sink)),
      own: bagIn(lang, (sink) => {
        sentencesFrom(heard, sentence, sentence, sink)
        neighbourFeatures(heard, sentence, sink)
      }),
      passage: bagIn(lang, (sink) => sentencesFrom(heard, ...passageOf(reading, sentence), sink)),
      flags: flagsOfSentence(answer, reading, sentence),
    })),
    flags: new Set(answer.flags.map(({ type }) => type)),
    judged:
      labelled.concreteness === undefined
        ? new Set([...answer.flags, ...(answer.near ?? [])].map(({ type }) => type))
        : null,
  }
}

/** Whether an example teaches anything of a flag type, by its place in the vocabulary. */
export const teaches = ({ judged }: Example, flag: number): boolean =>
  judged === null || judged.has(FLAG_TYPES[flag] as FlagType)

export const isFlagged = (flags: ReadonlySet<FlagType>, index: number): number =>
  flags.has(FLAG_TYPES[index] as FlagType) ? 1 : 0
