import type { Detector } from './detect/compile'
import { detect, type Hit } from './detect/detect'
import { withoutMarks } from './detect/widen'
import { type Judgement, judge } from './learned/learned'
import { LEARNED_FLAGS } from './learned/rules'
import type { Reading } from './text/reading'
import { FLAG_TYPES, type FlagType } from './vocabulary'

/** A flag type and how likely an answer shows it, 0-1. */
export interface Likelihood {
  readonly flag: FlagType
  readonly likelihood: number
  /** The sentence that shows it most. */
  readonly sentence: number
}

/** What the rules and the learned part found in a text, alarming phrases that are not sure enough set apart. */
export interface Alarms {
  /** Everything that counts, of both dimensions, in text order. */
  readonly sure: readonly Hit[]
  /** Alarming phrases that are only worth a question: "who carries the risk" said of a boat. */
  readonly doubted: readonly Hit[]
  /** Every flag type, the likeliest first; ties in the order of the vocabulary. */
  readonly likely: readonly Likelihood[]
  readonly judgement: Judgement
}

/**
 * Runs the rules and judges every sentence for every flag type by rules and words together. Where a type is sure
 * enough its phrases stand; without a phrase the clause that speaks most for it does. Other phrases become questions.
 */
export function alarmsOf(detector: Detector, reading: Reading): Alarms {
  const hits = detect(detector, reading)
  const judgement = judge(reading, hits)
  const { sentences, assert } = judgement
  const isSure = (sentence: number, flag: FlagType): boolean =>
    (sentences[sentence]?.[FLAG_TYPES.indexOf(flag)] ?? 0) >= assert
  const sentenceOf = ({ range }: Hit): number => reading.tokens[range.from]?.sentence ?? 0
  const stands = (hit: Hit): boolean => !hit.rule.flag || isSure(sentenceOf(hit), hit.rule.flag)
  const standing = hits.filter(stands)
  const shown = new Set(standing.map((hit) => `${sentenceOf(hit)} ${hit.rule.flag ?? ''}`))
  const learned = sentences.flatMap((_, sentence) =>
    FLAG_TYPES.filter((flag) => isSure(sentence, flag) && !shown.has(`${sentence} ${flag}`)).map(
      (flag): Hit => {
        const range = withoutMarks(reading, judgement.clauseFor(sentence, flag))
        return { rule: LEARNED_FLAGS[flag], range, words: judgement.because(range, flag) }
      },
    ),
  )
  return {
    sure: [...standing, ...learned].sort(byPlace),
    doubted: hits.filter((hit) => !stands(hit)),
    likely: likelihoodsOf(sentences),
    judgement,
  }
}

const byPlace = (a: Hit, b: Hit): number =>
  a.range.from - b.range.from || a.range.to - b.range.to || (a.rule.id < b.rule.id ? -1 : 1)

function likelihoodsOf(sentences: readonly Float64Array[]): Likelihood[] {
  return FLAG_TYPES.map((flag, index) => {
    let likelihood = 0
    let sentence = 0
    sentences.forEach((own, at) => {
      if ((own[index] ?? 0) <= likelihood) return
      likelihood = own[index] ?? 0
      sentence = at
    })
    return { flag, likelihood, sentence }
  }).sort((a, b) => b.likelihood - a.likelihood)
}
