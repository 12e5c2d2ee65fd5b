import type { Hit } from '../detect/detect'
import { partOf } from '../languages/loaded'
import type { TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import { FLAG_TYPES, type FlagType, type Lang } from '../vocabulary'
import { Bag } from './bag'
import {
  type Heard,
  hear,
  neighbourFeatures,
  occasionFeatures,
  passageOf,
  sentenceFeatures,
} from './features'
import { FLAGS, likelihoodOf, signsOf } from './judge'
import { Apart, LAST, Passage } from './sums'
import { COLUMNS, type LearnedTable, type LinearPart, linearPartOf } from './table'
import { strongestClause, tellingWords } from './telling'
import { type Vocabulary, vocabularyOf } from './vocabulary'

interface Ready {
  readonly table: LearnedTable
  readonly part: LinearPart
  readonly vocabulary: Vocabulary
  /** Room that every text uses again. */
  readonly bag: Bag
  readonly passage: Passage
  readonly whole: Passage
  readonly alone: Apart
}

const ready = new Map<Lang, Ready>()

function readyFor(lang: Lang): Ready {
  const known = ready.get(lang)
  if (known) return known
  const table = partOf(lang).learned
  const part = linearPartOf(table)
  const bag = new Bag(part)
  const made = {
    table,
    part,
    vocabulary: vocabularyOf(lang, (name) => part.names.get(name) ?? 0),
    bag,
    passage: new Passage(part, bag, COLUMNS.passage),
    whole: new Passage(part, bag, COLUMNS.sentence, LAST),
    alone: new Apart(part, bag, COLUMNS.sentence),
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
  const own = readyFor(reading.lang)
  const { table, part, vocabulary, bag, whole } = own
  const heard = hear(reading, hits, vocabulary)
  bag.clear()
  whole.clear()
  occasionFeatures(heard, bag)
  whole.take(bag.close())
  const { likelihoods, tellings } = judgeSentences(heard, own)
  return {
    likelihoods,
    concreteness: Math.min(100, Math.max(0, 25 * whole.score(LAST))),
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

/** The first part of a bag. */
const OCCASION = 0

/** Judges every sentence, and tells of each how concrete it is by itself. */
function judgeSentences(heard: Heard, { table, bag, passage, whole, alone }: Ready) {
  const { reading, hits, firstHits } = heard
  const count = reading.sentences.length
  const likelihoods = new Float64Array(count * FLAGS)
  const tellings: number[] = []
  /** The part of each sentence's words. */
  const words: number[] = []
  const view = viewOfNothing()
  let passageFrom = -1
  let passageTo = -1
  for (let sentence = 0; sentence < count; sentence++) {
    const [first, last] = passageOf(reading, sentence)
    while (words.length <= last) {
      sentenceFeatures(heard, words.length, bag)
      const part = bag.close()
      whole.take(part)
      words.push(part)
    }
    if (first !== passageFrom) {
      passage.clear()
      passage.take(OCCASION)
      passageFrom = first
      passageTo = first - 1
    }
    while (passageTo < last) passage.take(words[++passageTo] ?? OCCASION)
    passage.flags(view.passage)
    view.any = passage.score(LAST)

    alone.clear()
    alone.take(OCCASION)
    alone.take(words[sentence] ?? OCCASION)
    tellings.push(alone.score(LAST))
    neighbourFeatures(heard, sentence, bag)
    alone.take(bag.close())
    alone.flags(view.sentence)

    view.hitsHere.fill(0)
    for (let at = firstHits[sentence] ?? 0; at < (firstHits[sentence + 1] ?? 0); at++) {
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
  return { likelihoods, tellings }
}

const viewOfNothing = () => ({
  passage: new Float64Array(FLAGS),
  sentence: new Float64Array(FLAGS),
  any: 0,
  hitsHere: new Uint8Array(FLAGS),
  hitsSoFar: new Uint8Array(FLAGS),
  tokens: 0,
})
