import type { Hit } from '../detect/detect'
import type { Reading } from '../text/reading'
import { wordSet } from '../text/word-sets'
import type { FormBook } from './form-book'
import type { Form, Vocabulary } from './vocabulary'

/**
 * Groups of features, each with what one of them counts in a text before length is taken out. Those marked `shared`
 * mean the same in both languages, so that each corpus teaches the other; the others are words of one language.
 */
export const GROUPS = {
  /** A word family of the lexicon. */
  family: { value: 1, shared: false },
  kind: { value: 0.6, shared: true },
  /** A group of words that are used alike. */
  meaning: { value: 0.7, shared: true },
  /** Families and kinds of the rules' own vocabulary. */
  term: { value: 1, shared: false },
  'term-kind': { value: 0.6, shared: true },
  /** A rule that found something. */
  rule: { value: 1, shared: true },
  question: { value: 1, shared: true },
  speaker: { value: 0.3, shared: true },
  circumstance: { value: 0.5, shared: true },
  /** A family in its circumstances: denied, past, hypothetical, somebody else's. */
  'in-circumstance': { value: 0.7, shared: false },
  /** Two words in a row, by the beginnings of the words and by their families; and with one word between. */
  pair: { value: 1, shared: false },
  'family-pair': { value: 1, shared: false },
  'family-gap': { value: 1, shared: false },
  /** Kinds of two words near each other: "you" and an order, a price and "first". */
  'kind-pair': { value: 0.4, shared: true },
  /** What the sentences before and after hold. */
  'family-before': { value: 0.3, shared: false },
  'kind-before': { value: 0.18, shared: true },
  'family-after': { value: 0.2, shared: false },
  'kind-after': { value: 0.12, shared: true },
} as const

export type Group = keyof typeof GROUPS

/** The groups in the order of their numbers. */
export const GROUP_NAMES = Object.keys(GROUPS) as Group[]

/** The number of each group. */
export const GROUP = Object.fromEntries(GROUP_NAMES.map((name, number) => [name, number])) as Readonly<
  Record<Group, number>
>

const {
  pair: PAIR,
  'family-pair': FAMILY_PAIR,
  'family-gap': FAMILY_GAP,
  'in-circumstance': IN_CIRCUMSTANCE,
} = GROUP

/** Takes features: the number of the group, and one or two names as the vocabulary numbers them. */
export interface Sink {
  one(group: number, name: number, times: number): void
  /** A feature called by one name that is no word. */
  named(group: number, name: string): void
  two(group: number, first: number, second: number): void
  /** Every pair of a kind of the one form and a kind of the other, by their places in the book. */
  kindPairs(first: number, second: number): void
  /** All that the form at a place of the book says by itself, `featuresOfForm`. */
  form(place: number): void
}

/** The features of a word wherever it stands; none of them a pair. */
export function featuresOfForm(form: Form, sink: Sink): void {
  if (form.listed) sink.one(GROUP.family, form.family, 1)
  for (const kind of form.kinds) sink.one(GROUP.kind, kind, 1)
  for (const { name, weight } of form.meanings) sink.one(GROUP.meaning, name, weight)
  for (const term of form.terms) sink.one(GROUP.term, term, 1)
  for (const kind of form.termKinds) sink.one(GROUP['term-kind'], kind, 1)
}

/** The features of a word for the sentences beside its own. */
function featuresOfNeighbour(book: FormBook, form: number, isBefore: boolean, sink: Sink): void {
  const word = book.word(form)
  if (word !== 0) sink.one(isBefore ? GROUP['family-before'] : GROUP['family-after'], word, 1)
  for (let at = book.kinds(form); at < book.kindsEnd(form); at++)
    sink.one(isBefore ? GROUP['kind-before'] : GROUP['kind-after'], book.says[at] ?? 0, 1)
}

/** Kinds of words at most this far apart make a pair. */
const PAIR_REACH = 4
/** Sentences before a sentence that are read as one passage with it. */
export const PASSAGE_SENTENCES = 2

const spanOf = ({ sentences }: Reading, sentence: number) => sentences[sentence] ?? { from: 0, to: 0 }

/** A reading with every form looked up once. */
export interface Heard {
  readonly reading: Reading
  /** In text order. */
  readonly hits: readonly Hit[]
  /** The index of each sentence's first hit. */
  readonly firstHits: readonly number[]
  readonly vocabulary: Vocabulary
  /** By token the place of its form in the vocabulary's book; 0 for marks of punctuation that say nothing. */
  readonly forms: readonly number[]
}

/** @param hits in text order */
export function hear(reading: Reading, hits: readonly Hit[], vocabulary: Vocabulary): Heard {
  const firstHits: number[] = []
  let hit = 0
  for (const { from } of reading.sentences) {
    while (hit < hits.length && (hits[hit]?.range.from ?? 0) < from) hit++
    firstHits.push(hit)
  }
  firstHits.push(hits.length)
  const { book } = vocabulary
  book.makeRoom()
  const forms = reading.tokens.map(({ form }) => book.placeOf(form))
  return { reading, hits, firstHits, vocabulary, forms }
}

/** What a sentence's neighbours hear of it. */
function neighbour(
  { reading, forms, vocabulary }: Heard,
  sentence: number,
  isBefore: boolean,
  sink: Sink,
): void {
  const { from, to } = spanOf(reading, sentence)
  for (let at = from; at < to; at++) {
    const form = forms[at]
    if (form) featuresOfNeighbour(vocabulary.book, form, isBefore, sink)
  }
}

/** Pairs of the kinds of a word and of those after it. */
function pairsOfKinds({ forms, vocabulary: { book } }: Heard, at: number, to: number, sink: Sink): void {
  const form = forms[at] ?? 0
  if (book.kinds(form) === book.kindsEnd(form)) return
  const end = Math.min(to, at + PAIR_REACH + 1)
  for (let next = at + 1; next < end; next++) {
    const other = forms[next]
    if (other) sink.kindPairs(form, other)
  }
}

/** Words in the circumstances of their clause. */
function circumstanceFeatures({ reading, forms, vocabulary }: Heard, sentence: number, sink: Sink): void {
  const { tokens, clauses } = reading
  const { from, to } = spanOf(reading, sentence)
  for (let at = from; at < to; ) {
    const clause = clauses[tokens[at]?.clause ?? 0]
    const end = clause?.to ?? to
    if (clause && clause.scope.size > 0)
      for (const circumstance of clause.scope) {
        const name = vocabulary.nameOf(circumstance)
        let holdsWords = false
        for (let word = at; word < end; word++) {
          const form = forms[word]
          if (!form) continue
          holdsWords = true
          sink.two(IN_CIRCUMSTANCE, name, vocabulary.book.family(form))
        }
        if (holdsWords) sink.named(GROUP.circumstance, circumstance)
      }
    at = end
  }
}

/** All features of the words of one sentence, alone. */
export function sentenceFeatures(heard: Heard, sentence: number, sink: Sink): void {
  const { reading, forms, hits, firstHits, vocabulary } = heard
  const { book } = vocabulary
  const { from, to } = spanOf(reading, sentence)
  let before = 0
  let beforeThat = 0
  for (let at = from; at < to; at++) {
    const form = forms[at]
    if (!form) continue
    sink.form(form)
    if (before) {
      sink.two(PAIR, book.stem(before), book.stem(form))
      sink.two(FAMILY_PAIR, book.family(before), book.family(form))
    }
    if (beforeThat) sink.two(FAMILY_GAP, book.family(beforeThat), book.family(form))
    pairsOfKinds(heard, at, to, sink)
    beforeThat = before
    before = form
  }
  circumstanceFeatures(heard, sentence, sink)
  for (let hit = firstHits[sentence] ?? 0; hit < (firstHits[sentence + 1] ?? 0); hit++)
    sink.named(GROUP.rule, hits[hit]?.rule.id ?? '')
}

/** The question and the speaker: the same for every part of an answer. */
export function occasionFeatures({ reading }: Heard, sink: Sink): void {
  sink.named(GROUP.question, reading.intent)
  sink.named(GROUP.speaker, reading.speaker)
}

const TURNS = wordSet(`
  but though although still no not that this it he she they these those now then since we i i'm we're it's
  that's just only however anyway mind actually
  но а это этот эта так теперь тогда сейчас нет не больше потом он она они его её ее тот та те мы я шучу зато
  однако хотя правда впрочем`)

/**
 * Whether a sentence speaks about the one before: "That was under the old director." Only then does it change how
 * that one is read, so that a sentence about something else never does.
 */
export function turnsBack({ tokens, sentences }: Reading, sentence: number): boolean {
  const first = tokens[sentences[sentence]?.from ?? -1]
  return first !== undefined && (first.form.sets & TURNS) !== 0
}

/** What the neighbours of a sentence add to its own features. */
export function neighbourFeatures(heard: Heard, sentence: number, sink: Sink): void {
  if (sentence > 0) neighbour(heard, sentence - 1, true, sink)
  if (turnsBack(heard.reading, sentence + 1)) neighbour(heard, sentence + 1, false, sink)
}

/** First and last sentence of the passage in which a sentence is understood. */
export const passageOf = (reading: Reading, sentence: number): readonly [number, number] => [
  Math.max(0, sentence - PASSAGE_SENTENCES),
  turnsBack(reading, sentence + 1) ? sentence + 1 : sentence,
]
