import type { Hit } from '../detect/detect'
import { partOf } from '../languages/loaded'
import type { TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import { FLAG_TYPES, type FlagType, type Lang } from '../vocabulary'
import { Bag, notesOf } from './bag'
import { concretenessOf } from './concreteness'
import {
  type Heard,
  hear,
  neighbourFeatures,
  occasionFeatures,
  PASSAGE_SENTENCES,
  sentenceFeatures,
  turnsBack,
} from './features'
import { FLAGS, likelihoodOf, othersOf, SIGNS, signsOf } from './judge'
import { type LinearPart, linearPartOf } from './linear-part'
import { Sums } from './sums'
import type { LearnedTable } from './table'
import { strongestClause, tellingWords } from './telling'
import { isExample, type Telling, tellingIn } from './telling-concreteness'
import { type Vocabulary, vocabularyOf } from './vocabulary'

interface Ready {
  readonly table: LearnedTable
  readonly part: LinearPart
  readonly vocabulary: Vocabulary
  /** Room that every text uses again. */
  readonly bag: Bag
  readonly sums: Sums
}

const ready = new Map<Lang, Ready>()

function readyFor(lang: Lang): Ready {
  const known = ready.get(lang)
  if (known) return known
  const table = partOf(lang).learned
  const part = linearPartOf(table)
  const vocabulary = vocabularyOf(
    lang,
    (name) => part.names.get(name) ?? 0,
    (form) => notesOf(form, part),
  )
  const bag = new Bag(part, vocabulary.book)
  const made = { table, part, vocabulary, bag, sums: new Sums(part, bag) }
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
  /**
   * What speaks most for the text being concrete (1) or empty (-1); null where no sentence does, though the text as a
   * whole may be more or less so than its phrases promise.
   */
  mostTelling(direction: 1 | -1): Telling | null
  /** The clause of a sentence that speaks most for a flag type. */
  clauseFor(sentence: number, flag: FlagType): TokenRange
  /** The words of a range that speak most for a flag type, most telling first. */
  because(range: TokenRange, flag: FlagType): readonly string[]
}

/**
 * Judges a text by what was learned from the corpus. Every sentence is judged by itself, by the two before it and,
 * when it speaks about it, by the one after: a sentence about something else never changes another one's judgement.
 * @param hits in text order
 * @throws NotLoaded
 */
export function judge(reading: Reading, hits: readonly Hit[]): Judgement {
  const own = readyFor(reading.lang)
  const { table, part, vocabulary, bag, sums } = own
  const heard = hear(reading, hits, vocabulary)
  bag.begin()
  bag.openPart(0)
  occasionFeatures(heard, bag)
  sums.begin()
  const { likelihoods, tellings } = judgeSentences(heard, own)
  const concreteness = concretenessOf(sums.whole(), tellings)
  return new TextJudgement(likelihoods, concreteness, table, part, heard, tellings)
}

class TextJudgement implements Judgement {
  readonly assert: number
  readonly ask: number

  constructor(
    readonly likelihoods: Float64Array,
    readonly concreteness: number,
    { assert, ask }: LearnedTable,
    private readonly part: LinearPart,
    private readonly heard: Heard,
    private readonly tellings: readonly number[],
  ) {
    this.assert = assert
    this.ask = ask
  }

  mostTelling(direction: 1 | -1): Telling | null {
    const { tellings } = this
    const sentence = tellings.reduce(
      (best, own, at) => (direction * own > direction * (tellings[best] ?? 0) ? at : best),
      0,
    )
    const own = tellings[sentence]
    if (own === undefined || !isExample(own, this.concreteness, direction)) return null
    return tellingIn(this.heard, this.part, sentence, direction)
  }

  clauseFor(sentence: number, flag: FlagType): TokenRange {
    return strongestClause(this.heard, this.part, sentence, flag)
  }

  because(range: TokenRange, flag: FlagType): readonly string[] {
    return tellingWords(this.heard, this.part, range, flag)
  }
}

/** Judges every sentence, and tells of each how concrete it is by itself. */
function judgeSentences(heard: Heard, { table, bag, sums }: Ready) {
  const { reading, hits, firstHits } = heard
  const count = reading.sentences.length
  const likelihoods = new Float64Array(count * FLAGS)
  const tellings: number[] = []
  view.hitsSoFar.fill(0)
  let taken = 0
  for (let sentence = 0; sentence < count; sentence++) {
    const withNext = turnsBack(reading, sentence + 1)
    for (; taken <= (withNext ? sentence + 1 : sentence); taken++) {
      bag.openPart(taken)
      sentenceFeatures(heard, taken, bag)
      bag.closePart()
      sums.take(taken, turnsBack(reading, taken) ? PASSAGE_SENTENCES + 1 : PASSAGE_SENTENCES)
    }
    view.any = sums.passage(sentence, withNext, view.passage)
    tellings.push(sums.telling(sentence))
    bag.openPart(sentence)
    neighbourFeatures(heard, sentence, bag)
    sums.amongNeighbours(view.sentence)

    view.hitsHere.fill(0)
    for (let at = firstHits[sentence] ?? 0; at < (firstHits[sentence + 1] ?? 0); at++) {
      const flag = FLAG_TYPES.indexOf(hits[at]?.rule.flag as FlagType)
      if (flag < 0) continue
      view.hitsHere[flag] = (view.hitsHere[flag] ?? 0) + 1
      view.hitsSoFar[flag] = (view.hitsSoFar[flag] ?? 0) + 1
    }
    const { from = 0, to = 0 } = reading.sentences[sentence] ?? {}
    view.tokens = to - from
    const others = othersOf(view)
    for (let flag = 0; flag < FLAGS; flag++)
      likelihoods[sentence * FLAGS + flag] = likelihoodOf(signsOf(view, flag, others, signs), table.signs)
  }
  return { likelihoods, tellings }
}

/** Room for what is known of the sentence at hand, and for the signs of one flag type. */
const signs = new Float64Array(SIGNS)

const view = {
  passage: new Float64Array(FLAGS),
  sentence: new Float64Array(FLAGS),
  any: 0,
  hitsHere: new Uint8Array(FLAGS),
  hitsSoFar: new Uint8Array(FLAGS),
  tokens: 0,
}
