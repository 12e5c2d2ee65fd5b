import { partOf } from '../languages/loaded'
import { lexiconFor } from '../lexicon/lexicon'
import type { Circumstance, TokenRange } from '../rules/rule'
import { noted } from '../text/notes'
import type { Reading } from '../text/reading'
import type { Lang } from '../vocabulary'
import { findPhrases } from './find-phrases'
import { compilePhrase } from './phrase'
import { indexPhrases, type PhraseIndex } from './phrase-index'

/** How far a circumstance reaches: over the whole answer, or over its sentence, and `elsewhere` over the one after it too. */
const REACH: Readonly<Record<Circumstance, 'answer' | 'sentence'>> = {
  decided: 'answer',
  'own-fault': 'answer',
  'given-up': 'answer',
  elsewhere: 'sentence',
  'put-off': 'sentence',
}

const compiled = new Map<Lang, PhraseIndex<Circumstance>>()

const indexFor = (lang: Lang): PhraseIndex<Circumstance> => {
  const known = compiled.get(lang)
  if (known) return known
  const { families } = lexiconFor(lang)
  const list = (Object.keys(REACH) as Circumstance[]).flatMap((owner) =>
    partOf(lang)
      .circumstances[owner].trim()
      .split('\n')
      .map((source) => ({ owner, phrase: compilePhrase(source, lang, (name) => families.has(name)) })),
  )
  const index = indexPhrases(list, lang)
  compiled.set(lang, index)
  return index
}

/** The sentences in which an answer says that work was agreed, that the fault was its own and the like. */
type Circumstances = ReadonlyMap<Circumstance, ReadonlySet<number>>

/** What the answer says about its own words; worked out when a hit asks for the first time. */
const circumstancesOf = noted((reading: Reading): Circumstances => {
  const out = new Map<Circumstance, Set<number>>()
  for (const { owner, ranges } of findPhrases(indexFor(reading.lang), reading))
    out.set(owner, new Set(ranges.map(({ from }) => reading.tokens[from]?.sentence ?? 0)))
  return out
})

/** Whether a hit stands under one of these circumstances. */
export function standsUnder(reading: Reading, range: TokenRange, wanted: readonly Circumstance[]): boolean {
  if (wanted.length === 0) return false
  const circumstances = circumstancesOf(reading)
  const sentence = reading.tokens[range.from]?.sentence ?? 0
  return wanted.some((name) => {
    const said = circumstances.get(name)
    if (!said) return false
    return REACH[name] === 'answer' || said.has(sentence) || (name === 'elsewhere' && said.has(sentence - 1))
  })
}
