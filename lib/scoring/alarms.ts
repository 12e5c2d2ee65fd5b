import type { Detector } from './detect/compile'
import { byPlace, detect, type Hit } from './detect/detect'
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
  // The question alone makes some flags likelier than others; who says nothing shows none.
  if (reading.words.length === 0)
    return { sure: [], doubted: [], likely: likelihoodsOf(new Float64Array(0)), judgement }
  const { likelihoods, assert } = judgement
  const sure: Hit[] = []
  const doubted: Hit[] = []
  const shown = new Set<number>()
  for (const hit of hits) {
    const place = hit.rule.flag ? placeOf(hit, reading) : -1
    if (place < 0 || (likelihoods[place] ?? 0) >= assert) sure.push(hit)
    else doubted.push(hit)
    if (place >= 0) shown.add(place)
  }
  let isSorted = true
  for (let place = 0; place < likelihoods.length; place++) {
    if ((likelihoods[place] ?? 0) < assert || shown.has(place)) continue
    const flag = FLAG_TYPES[place % FLAG_TYPES.length] as FlagType
    const sentence = Math.floor(place / FLAG_TYPES.length)
    const range = withoutMarks(reading, judgement.clauseFor(sentence, flag))
    sure.push({ rule: LEARNED_FLAGS[flag], range, words: judgement.because(range, flag) })
    isSorted = false
  }
  return {
    sure: isSorted ? sure : sure.sort(byPlace),
    doubted,
    likely: likelihoodsOf(likelihoods),
    judgement,
  }
}

/** The place of a hit's sentence and flag type among the likelihoods. */
const placeOf = ({ rule, range }: Hit, { tokens }: Reading): number =>
  (tokens[range.from]?.sentence ?? 0) * FLAG_TYPES.length + FLAG_TYPES.indexOf(rule.flag as FlagType)

function likelihoodsOf(likelihoods: Float64Array): Likelihood[] {
  const flags = FLAG_TYPES.length
  const out: Likelihood[] = []
  FLAG_TYPES.forEach((flag, index) => {
    let best = index
    for (let at = index; at < likelihoods.length; at += flags)
      if ((likelihoods[at] ?? 0) > (likelihoods[best] ?? 0)) best = at
    const likelihood = likelihoods[best] ?? 0
    // Put in its place at once: twelve of them are sorted sooner than a sort is called.
    let place = index
    for (; place > 0 && (out[place - 1]?.likelihood ?? 0) < likelihood; place--)
      out[place] = out[place - 1] as Likelihood
    out[place] = { flag, likelihood, sentence: Math.floor(best / flags) }
  })
  return out
}
