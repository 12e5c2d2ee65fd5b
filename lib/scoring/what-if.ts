import type { Remark } from './discovery'
import type { AnswerEvidence, Evidence, FlagEvidence } from './evidence'
import { CONCRETE, DECISIVE, GRAVEST_BY_WORDS, INTENT_WEIGHTS, MATCH_CLEAR, MUST_KNOW, VAGUE } from './policy'
import { remark } from './remark'
import { FLAG_TYPES, type FlagType, INTENTS, type Intent, type Severity } from './vocabulary'
import { FLAG_POINTS } from './weights'

/** The flags that would stand if all signs of these types were explained or withdrawn. */
export type StandingWithout = (cleared: ReadonlySet<FlagType>) => readonly FlagEvidence[]

/** One thing that could be different. */
export interface WhatIf {
  readonly remark: Remark
  /** The evidence as it would then be, but for a flag that is cleared. */
  readonly make: (evidence: Evidence) => Evidence
  readonly clears?: FlagType
}

/** Well beyond every threshold, so that a change shows what a good or a poor answer would do and not a lucky one. */
export const TRIED = {
  goodAnswer: CONCRETE + 20,
  poorAnswer: VAGUE - 20,
  goodMatch: MATCH_CLEAR + 15,
  poorMatch: MATCH_CLEAR - 15,
} as const

/** Words of a reply that says enough to be judged. */
const REPLY_WORDS = 40

/**
 * Evidence with some things different. What flags take is counted anew from their signs: points that were cut because
 * nothing was left to take come back when another flag goes.
 */
export function withChanges(
  evidence: Evidence,
  changes: readonly WhatIf[],
  standing: StandingWithout,
): Evidence {
  const cleared = new Set(changes.flatMap(({ clears }) => clears ?? []))
  const before = cleared.size === 0 ? evidence : { ...evidence, flags: standing(cleared) }
  return changes.reduce((made, { make }) => make(made), before)
}

/**
 * What is tried where the verdict is not a yes: a concrete answer to each question that lacks one, each type of flag
 * cleared, a request that an offer clearly answers.
 */
export const betterOnes = (evidence: Evidence): WhatIf[] => [
  ...INTENTS.flatMap((intent) => concreteAnswers(evidence, intent)),
  ...evidence.flags.map(({ flag }) => clearedFlag(flag)),
  CLEAR_MATCH,
]

/**
 * What is tried where the verdict is a yes, kind by kind, the smaller first: an answer that turns out to be general
 * words (what weighs most first), a sign more (serious, then grave, then seen in the room), a match that is no longer
 * clear unless a person said so.
 */
export const worseOnes = (evidence: Evidence): WhatIf[][] => [
  evidence.answers
    .filter(({ score }) => (score ?? 0) > TRIED.poorAnswer)
    .sort((a, b) => INTENT_WEIGHTS[b.intent] - INTENT_WEIGHTS[a.intent])
    .map(vagueAnswer),
  SIGNS.flatMap((sign) => oneMore(evidence, sign)),
  evidence.match?.said === undefined ? [LOST_MATCH] : [],
]

const CLEAR_MATCH: WhatIf = {
  remark: remark('change.match-clear'),
  make: (before) => ({ ...before, match: { fit: TRIED.goodMatch, nothingFits: false } }),
}

const LOST_MATCH: WhatIf = {
  remark: remark('change.match-lost'),
  make: (before) => ({ ...before, match: { fit: TRIED.poorMatch, nothingFits: false } }),
}

const clearedFlag = (flag: FlagType): WhatIf => ({
  remark: remark('change.flag-cleared', { flag }),
  make: (before) => before,
  clears: flag,
})

const SIGNS: readonly { readonly key: string; readonly severity: Severity; readonly seen: boolean }[] = [
  { key: 'change.serious-sign', severity: 2, seen: false },
  { key: 'change.grave-sign', severity: 3, seen: false },
  { key: 'change.grave-sign-seen', severity: 3, seen: true },
]

/** A sign of a type that does not stand yet, so that it counts in full. */
function oneMore({ flags }: Evidence, { key, severity, seen }: (typeof SIGNS)[number]): WhatIf[] {
  const flag = FLAG_TYPES.find(
    (type) => GRAVEST_BY_WORDS[type] >= severity && flags.every((standing) => standing.flag !== type),
  )
  if (flag === undefined) return []
  const sign: FlagEvidence = { flag, severity, points: FLAG_POINTS[severity], quote: '', seen }
  return [{ remark: remark(key), make: (before) => ({ ...before, flags: [...before.flags, sign] }) }]
}

/** One answer that was given made concrete, or one that is missing given. */
function concreteAnswers({ answers }: Evidence, intent: Intent): WhatIf[] {
  const own = answers.filter((answer) => answer.intent === intent)
  const isMissing = own.every(({ score }) => score === null)
  if (isMissing && !MUST_KNOW.includes(intent) && !DECISIVE.includes(intent)) return []
  const said = remark('change.concrete-answer', { intent })
  if (own.length === 0)
    return [{ remark: said, make: (before) => ({ ...before, answers: [...before.answers, fresh(intent)] }) }]
  return own.filter(canImprove).map((answer) => ({ remark: said, make: withAnswer(answer, made(answer)) }))
}

/** Whatever all replies together are worth: the last may have slid back, or left something open. */
const canImprove = ({ score, rounds, open }: AnswerEvidence): boolean =>
  open.length > 0 || Math.min(score ?? 0, rounds.at(-1) ?? 0) < TRIED.goodAnswer

const fresh = (intent: Intent): AnswerEvidence => ({
  key: intent,
  intent,
  score: TRIED.goodAnswer,
  rounds: [TRIED.goodAnswer],
  words: REPLY_WORDS,
  clarifications: 0,
  open: [],
})

/** One more reply that settles it: a clarification where there was an answer before. */
const made = (answer: AnswerEvidence): AnswerEvidence => ({
  ...answer,
  score: Math.max(TRIED.goodAnswer, answer.score ?? 0),
  rounds: [...answer.rounds, TRIED.goodAnswer],
  words: answer.words + REPLY_WORDS,
  clarifications: answer.clarifications + (answer.score === null ? 0 : 1),
  open: [],
})

const vagueAnswer = (answer: AnswerEvidence): WhatIf => ({
  remark: remark('change.vague-answer', { intent: answer.intent }),
  make: withAnswer(answer, {
    ...answer,
    score: TRIED.poorAnswer,
    rounds: answer.rounds.map((round) => round && Math.min(round, TRIED.poorAnswer)),
  }),
})

const withAnswer =
  (answer: AnswerEvidence, other: AnswerEvidence) =>
  (before: Evidence): Evidence => ({
    ...before,
    answers: before.answers.map((one) => (one.key === answer.key ? other : one)),
  })
