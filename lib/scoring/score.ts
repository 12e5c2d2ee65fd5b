import type { Remark } from './discovery'
import type { Finding } from './finding'
import type { FlagType, Lang } from './vocabulary'

/** What live reading shows of one text. */
export interface TextScore {
  readonly lang: Lang
  /** 0-100; null when the text holds no words. */
  readonly concreteness: number | null
  /** 0-1: how much there was to read. */
  readonly confidence: number
  /** Sorted by the first quote's start. Points of the findings of dimension `concreteness` sum, with `base`, to the score. */
  readonly base: number
  readonly findings: readonly Finding[]
  /** Flag types worth asking the consultant about, most likely first, at most 3, asserted ones included. */
  readonly suggested: readonly FlagType[]
  /** The next clarifying question: a message key (`ask.*`) with the phrase it quotes; null when nothing is empty. */
  readonly ask: Remark | null
}
