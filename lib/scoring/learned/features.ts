import type { Hit } from '../detect/detect'
import type { Reading, Token } from '../text/reading'
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

/** Takes a feature: its group and one or two names (0 for none), as the vocabulary numbers them. */
export type Sink = (group: Group, first: number, second: number, value: number) => void

/** Kinds of words at most this far apart make a pair. */
const PAIR_REACH = 4
/** Sentences before a sentence that are read as one passage with it. */
const PASSAGE = 2

const isHeard = ({ type, norm }: Token): boolean => type !== 'punctuation' || norm === '?' || norm === '!'

const spanOf = ({ sentences }: Reading, sentence: number) => sentences[sentence] ?? { from: 0, to: 0 }

/** A reading with every form looked up once. */
export interface Heard {
  readonly reading: Reading
  readonly hits: readonly Hit[]
  readonly vocabulary: Vocabulary
  /** Null for marks of punctuation that say nothing. */
  readonly forms: readonly (Form | null)[]
}

export const hear = (reading: Reading, hits: readonly Hit[], vocabulary: Vocabulary): Heard => ({
  reading,
  hits,
  vocabulary,
  forms: reading.tokens.map((token) => (isHeard(token) ? vocabulary.formOf(token) : null)),
})

/** What a sentence's neighbours hear of it: families and kinds. */
function neighbour(heard: Heard, sentence: number, where: 'before' | 'after', sink: Sink): void {
  const { from, to } = spanOf(heard.reading, sentence)
  for (let at = from; at < to; at++) {
    const form = heard.forms[at]
    if (!form?.listed) continue
    sink(`family-${where}`, form.family, 0, 1)
    for (const kind of form.kinds) sink(`kind-${where}`, kind, 0, 1)
  }
}

/** All features of the words of one sentence, alone. */
export function sentenceFeatures(heard: Heard, sentence: number, sink: Sink): void {
  const { reading, forms, vocabulary, hits } = heard
  const { from, to } = spanOf(reading, sentence)
  let before: Form | null = null
  let beforeThat: Form | null = null
  for (let at = from; at < to; at++) {
    const form = forms[at]
    const token = reading.tokens[at]
    if (!form || !token) continue
    if (form.listed) sink('family', form.family, 0, 1)
    for (const kind of form.kinds) sink('kind', kind, 0, 1)
    for (const { name, weight } of form.meanings) sink('meaning', name, 0, weight)
    for (const term of form.terms) sink('term', term, 0, 1)
    for (const kind of token.kinds) sink('term-kind', vocabulary.nameOf(kind), 0, 1)
    for (const scope of reading.clauses[token.clause]?.scope ?? []) {
      const name = vocabulary.nameOf(scope)
      sink('circumstance', name, 0, 1)
      sink('in-circumstance', name, form.family, 1)
    }
    if (before) {
      sink('pair', before.stem, form.stem, 1)
      sink('family-pair', before.family, form.family, 1)
    }
    if (beforeThat) sink('family-gap', beforeThat.family, form.family, 1)
    for (let next = at + 1; next < Math.min(to, at + 1 + PAIR_REACH); next++)
      for (const other of forms[next]?.kinds ?? [])
        for (const kind of form.kinds) sink('kind-pair', kind, other, 1)
    beforeThat = before
    before = form
  }
  for (const { rule, range } of hits)
    if (range.from >= from && range.from < to) sink('rule', vocabulary.nameOf(rule.id), 0, 1)
}

/** The question and the speaker: the same for every part of an answer. */
export function occasionFeatures({ reading, vocabulary }: Heard, sink: Sink): void {
  sink('question', vocabulary.nameOf(reading.intent), 0, 1)
  sink('speaker', vocabulary.nameOf(reading.speaker), 0, 1)
}

const TURNS = new Set(
  `but though although still no not that this it he she they these those now then since we i i'm we're it's
  that's just only however anyway mind actually
  но а это этот эта так теперь тогда сейчас нет не больше потом он она они его её ее тот та те мы я шучу зато
  однако хотя правда впрочем`.split(/\s+/),
)

/**
 * Whether a sentence speaks about the one before: "That was under the old director." Only then does it change how
 * that one is read, so that a sentence about something else never does.
 */
export function turnsBack({ tokens, sentences }: Reading, sentence: number): boolean {
  const first = tokens[sentences[sentence]?.from ?? -1]
  return first !== undefined && TURNS.has(first.norm)
}

/** What the neighbours of a sentence add to its own features. */
export function neighbourFeatures(heard: Heard, sentence: number, sink: Sink): void {
  if (sentence > 0) neighbour(heard, sentence - 1, 'before', sink)
  if (turnsBack(heard.reading, sentence + 1)) neighbour(heard, sentence + 1, 'after', sink)
}

/** First and last sentence of the passage in which a sentence is understood. */
export const passageOf = (reading: Reading, sentence: number): readonly [number, number] => [
  Math.max(0, sentence - PASSAGE),
  turnsBack(reading, sentence + 1) ? sentence + 1 : sentence,
]
