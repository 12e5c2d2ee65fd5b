import type { Hit } from '../detect/detect'
import { partOf } from '../languages/loaded'
import type { TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import { FLAG_TYPES, type FlagType, type Lang } from '../vocabulary'
import { Bag, formFeaturesOf } from './bag'
import { hear, neighbourFeatures, occasionFeatures, passageOf, sentenceFeatures } from './features'
import { FLAGS, likelihoodOf, signsOf } from './judge'
import { Alone, Passage, Whole } from './sums'
import { type LearnedTable, type LinearPart, linearPartOf } from './table'
import { strongestClause, tellingWords } from './telling'
import { type Vocabulary, vocabularyOf } from './vocabulary'

/** Bags of as many sentences as a passage may hold, so that each is filled once. */
const KEPT_SENTENCES = 4

interface Ready {
  readonly table: LearnedTable
  readonly part: LinearPart
  readonly vocabulary: Vocabulary
  /** Room that every text uses again. */
  readonly sentences: readonly Bag[]
  readonly occasion: Bag
  readonly context: Bag
  readonly passage: Passage
  readonly whole: Whole
  readonly alone: Alone
}

const ready = new Map<Lang, Ready>()

function readyFor(lang: Lang): Ready {
  const known = ready.get(lang)
  if (known) return known
  const table = partOf(lang).learned
  const part = linearPartOf(table)
  const forms = formFeaturesOf(part)
  const bag = () => new Bag(part, forms)
  const made = {
    table,
    part,
    vocabulary: vocabularyOf(lang, (name) => part.names.get(name) ?? 0),
    sentences: Array.from({ length: KEPT_SENTENCES }, bag),
    occasion: bag(),
    context: bag(),
    passage: new Passage(part),
    whole: new Whole(part),
    alone: new Alone(part),
  }
  ready.set(lang, made)
  return made
}

/** What the learned part makes of a text. */
export interface Judgement {
  /** Likelihood, 0-1, of each flag type (in the order of `FLAG_TYPES`) in each sentence, sentence after sentence. */
  readonly likelihoods: Float64Array
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
 * @param hits in text order
 * @throws NotLoaded
 */
export function judge(reading: Reading, hits: readonly Hit[]): Judgement {
  const { table, part, vocabulary, sentences, occasion, context, passage, whole, alone } = readyFor(
    reading.lang,
  )
  const heard = hear(reading, hits, vocabulary)
  const likelihoods = new Float64Array(reading.sentences.length * FLAGS)
  const tellings: number[] = []
  occasion.clear()
  occasionFeatures(heard, occasion)
  whole.clear()
  whole.add(occasion)

  let filled = 0
  /** The words of a sentence; those of the last few are kept. */
  const bagOf = (sentence: number): Bag => sentences[sentence % KEPT_SENTENCES] ?? occasion
  const fillTo = (sentence: number): void => {
    for (; filled <= sentence; filled++) {
      const bag = bagOf(filled)
      bag.clear()
      sentenceFeatures(heard, filled, bag)
      whole.add(bag)
      tellings.push(alone.concreteness(bag, occasion))
    }
  }
  let passageFrom = -1
  let passageTo = -1
  const passageTill = (sentence: number): void => {
    const [first, last] = passageOf(reading, sentence)
    fillTo(last)
    if (first !== passageFrom) {
      passage.clear()
      passage.add(occasion)
      passageFrom = first
      passageTo = first - 1
    }
    while (passageTo < last) passage.add(bagOf(++passageTo))
    passage.judge()
  }

  const view = {
    passage: passage.flags,
    sentence: alone.flags,
    any: 0,
    hitsHere: new Uint8Array(FLAGS),
    hitsSoFar: new Uint8Array(FLAGS),
    tokens: 0,
  }
  for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
    passageTill(sentence)
    context.clear()
    neighbourFeatures(heard, sentence, context)
    alone.judge(bagOf(sentence), occasion, context)
    view.any = passage.any
    view.hitsHere.fill(0)
    const until = heard.firstHits[sentence + 1] ?? 0
    for (let at = heard.firstHits[sentence] ?? 0; at < until; at++) {
      const flag = FLAG_TYPES.indexOf(hits[at]?.rule.flag as FlagType)
      if (flag < 0) continue
      view.hitsHere[flag] = (view.hitsHere[flag] ?? 0) + 1
      view.hitsSoFar[flag] = (view.hitsSoFar[flag] ?? 0) + 1
    }
    const { from = 0, to = 0 } = reading.sentences[sentence] ?? {}
    view.tokens = to - from
    for (let flag = 0; flag < FLAGS; flag++)
      likelihoods[sentence * FLAGS + flag] = likelihoodOf(signsOf(view, flag), table.signs)
  }
  return {
    likelihoods,
    concreteness: Math.min(100, Math.max(0, 25 * whole.concreteness)),
    assert: table.assert,
    ask: table.ask,
    mostTelling: (direction) =>
      tellings.reduce(
        (best, own, at) => (direction * own > direction * (tellings[best] ?? 0) ? at : best),
        0,
      ),
    clauseFor: (sentence, flag) => strongestClause(heard, part, sentence, flag),
    because: (range, flag) => tellingWords(heard, part, range, flag),
  }
}
