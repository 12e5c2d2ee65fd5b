import type { Hit } from '../detect/detect'
import { partOf } from '../languages/loaded'
import type { TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import { FLAG_TYPES, type FlagType, type Lang } from '../vocabulary'
import {
  type Heard,
  hear,
  neighbourFeatures,
  occasionFeatures,
  passageOf,
  sentenceFeatures,
} from './features'
import { FLAGS, likelihoodOf, OUTPUTS, signsOf } from './judge'
import { bagFrom, type LearnedTable, type LinearPart, linearPartOf, type Sums, sumsOf } from './table'
import { type Vocabulary, vocabularyOf } from './vocabulary'

interface Ready {
  readonly table: LearnedTable
  readonly part: LinearPart
  readonly vocabulary: Vocabulary
  readonly sums: Sums
}

const ready = new Map<Lang, Ready>()

function readyFor(lang: Lang): Ready {
  const known = ready.get(lang)
  if (known) return known
  const table = partOf(lang).learned
  const part = linearPartOf(table)
  const vocabulary = vocabularyOf(lang, (name) => part.names.get(name) ?? 0)
  const made = { table, part, vocabulary, sums: sumsOf(part) }
  ready.set(lang, made)
  return made
}

/** What the learned part makes of a text. */
export interface Judgement {
  /** Likelihood, 0-1, of each flag type (in the order of `FLAG_TYPES`) in each sentence. */
  readonly sentences: readonly Float64Array[]
  /** 0-100, from the words alone. */
  readonly concreteness: number
  /** Likelihood from which a flag is asserted, and from which it is worth a question. */
  readonly assert: number
  readonly ask: number
  /** The sentence whose words are the most concrete (1), or the emptiest (-1). */
  readonly mostTelling: (direction: 1 | -1) => number
  /** The clause of a sentence that speaks most for a flag type. */
  readonly clauseFor: (sentence: number, flag: FlagType) => TokenRange
  /** The words of a range that speak most for a flag type, most telling first. */
  readonly because: (range: TokenRange, flag: FlagType) => readonly string[]
}

/**
 * Judges a text by what was learned from the corpus. Every sentence is judged by itself, by the two before it and,
 * when it speaks about it, by the one after: a sentence about something else never changes another one's judgement.
 * @throws NotLoaded
 */
export function judge(reading: Reading, hits: readonly Hit[]): Judgement {
  const { table, part, vocabulary, sums } = readyFor(reading.lang)
  const heard = hear(reading, hits, vocabulary)
  const own = reading.sentences.map((_, at) => bagFrom(part, (sink) => sentenceFeatures(heard, at, sink)))
  const occasion = bagFrom(part, (sink) => occasionFeatures(heard, sink))
  const soFar = new Uint8Array(FLAGS)
  const sentences = reading.sentences.map(({ from, to }, at) => {
    const [first, last] = passageOf(reading, at)
    const passage = sums.passage([...own.slice(first, last + 1), occasion])
    const context = bagFrom(part, (sink) => neighbourFeatures(heard, at, sink))
    const alone = sums.sentence([own[at] ?? occasion, occasion, context])
    const hitsHere = new Uint8Array(FLAGS)
    for (const { rule, range } of hits) {
      if (!rule.flag || range.from < from || range.from >= to) continue
      const flag = FLAG_TYPES.indexOf(rule.flag)
      hitsHere[flag] = (hitsHere[flag] ?? 0) + 1
      soFar[flag] = (soFar[flag] ?? 0) + 1
    }
    const view = {
      passage: passage.flags,
      sentence: alone,
      any: passage.any,
      hitsHere,
      hitsSoFar: soFar,
      tokens: to - from,
    }
    return Float64Array.from({ length: FLAGS }, (_, flag) => likelihoodOf(signsOf(view, flag), table.signs))
  })
  const concreteness = sums.concreteness([...own, occasion])
  return {
    sentences,
    concreteness: Math.min(100, Math.max(0, 25 * concreteness)),
    assert: table.assert,
    ask: table.ask,
    mostTelling: (direction) => {
      const scores = own.map((bag) => direction * sums.concreteness([bag, occasion]))
      return scores.indexOf(Math.max(...scores))
    },
    clauseFor: (sentence, flag) => strongest(heard, part, sentence, flag),
    because: (range, flag) => telling(heard, part, range, flag),
  }
}

/** How much each token of a range speaks for a flag type, on both readings together. */
function weightsOf(heard: Heard, part: LinearPart, { from, to }: TokenRange, flag: FlagType): Float64Array {
  const index = FLAG_TYPES.indexOf(flag)
  const out = new Float64Array(to - from)
  const weigh = (
    group: 'family' | 'meaning' | 'kind' | 'term' | 'pair' | 'family-pair',
    a: number,
    b: number,
    times: number,
  ) => {
    const feature = part.featureOf(group, a, b)
    if (feature === undefined) return 0
    let sum = 0
    for (let at = part.starts[feature] ?? 0; at < (part.starts[feature + 1] ?? 0); at++) {
      const output = part.outputs[at] ?? 0
      if (output === OUTPUTS.passage + index || output === OUTPUTS.sentence + index)
        sum += part.weights[at] ?? 0
    }
    return sum * times * (part.values[feature] ?? 0)
  }
  for (let at = from; at < to; at++) {
    const form = heard.forms[at]
    if (!form) continue
    let sum = form.listed ? weigh('family', form.family, 0, 1) : 0
    for (const kind of form.kinds) sum += weigh('kind', kind, 0, 1)
    for (const { name, weight } of form.meanings) sum += weigh('meaning', name, 0, weight)
    for (const term of form.terms) sum += weigh('term', term, 0, 1)
    const before = at > from ? heard.forms[at - 1] : null
    if (before) {
      const pair =
        weigh('pair', before.stem, form.stem, 1) + weigh('family-pair', before.family, form.family, 1)
      sum += pair / 2
      out[at - 1 - from] = (out[at - 1 - from] ?? 0) + pair / 2
    }
    out[at - from] = (out[at - from] ?? 0) + sum
  }
  return out
}

function strongest(heard: Heard, part: LinearPart, sentence: number, flag: FlagType): TokenRange {
  const { clauses, sentences, tokens } = heard.reading
  const span = sentences[sentence] ?? { from: 0, to: tokens.length }
  let best: TokenRange = span
  let most = Number.NEGATIVE_INFINITY
  for (const { from, to } of clauses) {
    if (from < span.from || to > span.to) continue
    const sum = weightsOf(heard, part, { from, to }, flag).reduce((a, b) => a + b, 0)
    const share = sum / Math.sqrt(Math.max(to - from, 4))
    if (share > most) {
      most = share
      best = { from, to }
    }
  }
  return wideEnough(heard, span, best)
}

/** Fewer words than this cannot be understood apart from their sentence. */
const FEWEST_WORDS = 5

/** A clause with the ones after it, else before it, until it can be understood by itself. */
function wideEnough({ reading }: Heard, span: TokenRange, clause: TokenRange): TokenRange {
  const words = ({ from, to }: TokenRange): number =>
    reading.tokens.slice(from, to).filter(({ type }) => type !== 'punctuation').length
  let { from, to } = clause
  while (words({ from, to }) < FEWEST_WORDS && (from > span.from || to < span.to)) {
    const after = reading.clauses.find((one) => one.from === to && to < span.to)
    const before = reading.clauses.find((one) => one.to === from && from > span.from)
    if (!after && !before) return span
    to = after?.to ?? to
    from = after ? from : (before?.from ?? from)
  }
  return { from, to }
}

const MOST_WORDS = 3

function telling(heard: Heard, part: LinearPart, range: TokenRange, flag: FlagType): string[] {
  const weights = weightsOf(heard, part, range, flag)
  return [...weights.keys()]
    .filter((at) => (weights[at] ?? 0) > 0 && heard.reading.tokens[range.from + at]?.type === 'word')
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, MOST_WORDS)
    .map((at) => {
      const { start = 0, end = 0 } = heard.reading.tokens[range.from + at] ?? {}
      return heard.reading.text.slice(start, end)
    })
}
