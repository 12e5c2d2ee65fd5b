import { askAbout } from './ask'
import type { Remark } from './discovery'
import type { Finding } from './finding'
import { type Scan, scan } from './scan'
import { askedFindings, furtherFindings, suggestFlags } from './suggest'
import type { ReadOptions } from './text/read'
import type { FlagType, Lang } from './vocabulary'
import { BASE, HALF_CONFIDENCE_WORDS } from './weights'

/** What live reading shows of one text. */
export interface TextScore {
  readonly lang: Lang
  /** 0-100; null when the text holds no words. */
  readonly concreteness: number | null
  /** 0-1: how much there was to read. */
  readonly confidence: number
  /** Points of the findings of dimension `concreteness` sum, with `base`, to the score. */
  readonly base: number
  /** Sorted by the first quote's start; those marked `asked` are questions and assert nothing. */
  readonly findings: readonly Finding[]
  /** More questions marked `asked`, about other words: for where one among the findings is denied. */
  readonly further: readonly Finding[]
  /** Flag types worth asking the consultant about, most likely first, at most 3, asserted ones included. */
  readonly suggested: readonly FlagType[]
  /** The next clarifying question: a message key (`ask.*`) with the phrase it quotes; null when nothing is empty. */
  readonly ask: Remark | null
}

/** 0-1 from the number of words: 0.5 at `HALF_CONFIDENCE_WORDS`, never quite 1. */
export const confidenceOf = (words: number): number => words / (words + HALF_CONFIDENCE_WORDS)

const startOf = ({ quotes }: Finding): number => quotes[0]?.start ?? 0

/** Puts a finding behind all that begin where it does or before it. */
function putInPlace(findings: Finding[], finding: Finding): void {
  let at = findings.length
  for (; at > 0; at--) {
    const before = findings[at - 1]
    if (before && startOf(before) <= startOf(finding)) break
  }
  findings.splice(at, 0, finding)
}

/**
 * Scores one text: what it says that could be checked, what it leaves empty, what alarms.
 * Pure and deterministic; takes any string. The language is told by the letters unless `lang` is given.
 */
export const readText = (text: string, options: ReadOptions): TextScore => scoreScan(scan(text, options))

/** `readText` of a text that was scanned already. */
export function scoreScan({ reading, alarms, alone }: Scan): TextScore {
  const { concreteness, learned } = alone
  const findings = [...alone.findings]
  const suggested = suggestFlags(alarms)
  if (learned) putInPlace(findings, learned)
  const asked = askedFindings(reading, alarms, suggested)
  for (const one of asked) putInPlace(findings, one)
  return {
    lang: reading.lang,
    concreteness,
    confidence: confidenceOf(reading.words.length),
    base: BASE,
    findings,
    further: furtherFindings(reading, alarms, asked),
    suggested,
    ask: askAbout(reading, alarms.sure, concreteness),
  }
}
