import { lexiconFor } from '../lexicon/lexicon'
import { EN_CIRCUMSTANCES } from '../lexicon/en/circumstances'
import { RU_CIRCUMSTANCES } from '../lexicon/ru/circumstances'
import type { Circumstance, TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import type { Lang } from '../vocabulary'
import { compilePhrase, findPhrases, indexPhrases, type PhraseIndex } from './phrases'

const SOURCES = { en: EN_CIRCUMSTANCES, ru: RU_CIRCUMSTANCES }

/** How far a circumstance reaches: over the whole answer, or over its sentence and the one after it. */
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
    SOURCES[lang][owner]
      .trim()
      .split('\n')
      .map((source) => ({ owner, phrase: compilePhrase(source, lang, (name) => families.has(name)) })),
  )
  const index = indexPhrases(list)
  compiled.set(lang, index)
  return index
}

/** Where a reading says that work was agreed, that the fault was its own, that a habit is over and the like. */
export type Circumstances = ReadonlyMap<Circumstance, readonly TokenRange[]>

export const circumstancesOf = (reading: Reading): Circumstances =>
  findPhrases(indexFor(reading.lang), reading)

/** Whether a hit stands under one of these circumstances. */
export function standsUnder(
  reading: Reading,
  range: TokenRange,
  circumstances: Circumstances,
  wanted: readonly Circumstance[],
): boolean {
  const sentence = reading.tokens[range.from]?.sentence ?? 0
  return wanted.some((name) =>
    circumstances.get(name)?.some((found) => {
      if (REACH[name] === 'answer') return true
      const said = reading.tokens[found.from]?.sentence ?? 0
      return said === sentence || (name === 'elsewhere' && said === sentence - 1)
    }),
  )
}
