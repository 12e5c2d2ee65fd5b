import type { Remark } from './discovery'
import type { AnswerEvidence, Evidence, FlagEvidence } from './evidence'
import {
  CONCRETE,
  DECISIVE,
  FLAGS_CLEAR,
  FLAGS_GRAVE,
  INTENT_WEIGHTS,
  LEAST_ANSWERS,
  LEAST_WORDS,
  MATCH_CLEAR,
  MUST_KNOW,
  SETTLES,
  STAYED_UP,
  TELLS_THE_NEED,
  VAGUE,
} from './policy'
import { remark } from './remark'
import type { Intent, Verdict } from './vocabulary'

/** A verdict, why, and what is still unknown. */
export interface Ruling {
  readonly verdict: Verdict
  readonly reasons: readonly Remark[]
  readonly unknown: readonly Remark[]
}

/** 0-100: the mean of the answered questions by the weight of their intents; null when nothing was answered. */
export function concretenessOf(answers: readonly AnswerEvidence[]): number | null {
  let sum = 0
  let all = 0
  for (const { intent, score } of answers) {
    if (score === null) continue
    sum += score * INTENT_WEIGHTS[intent]
    all += INTENT_WEIGHTS[intent]
  }
  return all === 0 ? null : sum / all
}

/** 0-100: 100 is clean. */
export const flagsScoreOf = (flags: readonly FlagEvidence[]): number =>
  Math.max(
    0,
    flags.reduce((sum, { points }) => sum + points, 100),
  )

/** Decides by gates, in order: what is grave ends it, whatever else is good. */
export function decide(evidence: Evidence): Ruling {
  const unknown = unknownOf(evidence)
  const rule = (verdict: Verdict, reasons: readonly Remark[]): Ruling => ({ verdict, reasons, unknown })

  const grave = graveFlags(evidence.flags)
  if (grave.length > 0) return rule('decline', grave)
  if (tooLittle(evidence)) return rule('not-enough-info', [remark('reason.too-little')])
  if (evidence.match?.said === 'nothing') return rule('decline', [remark('reason.nothing-fits-said')])
  const refused = evidence.match?.nothingFits ? evidence.match.refused : undefined
  if (refused !== undefined) return rule('decline', [remark('reason.refused', { quote: refused })])

  const exhausted = exhaustedAnswers(evidence)
  if (exhausted.length > 0) return rule('standard-offer', exhausted)

  const doubts = doubtsOf(evidence)
  if (unknown.length > 0 || doubts.length > 0)
    return {
      verdict: 'clarify',
      reasons: [...doubts, ...unknown.slice(0, 3)],
      unknown: [...unknown, ...unclearRequest(evidence)],
    }
  return rule('take', strengthsOf(evidence))
}

function graveFlags(flags: readonly FlagEvidence[]): Remark[] {
  const serious = flags.filter(({ severity }) => severity >= 2)
  const seen = serious.filter((flag) => flag.severity === 3 && flag.seen)
  const grave = flagsScoreOf(serious) <= FLAGS_GRAVE ? serious : seen
  return grave.map(({ flag, quote }) =>
    quote === ''
      ? remark('reason.grave-flag', { flag })
      : remark('reason.grave-flag-quoted', { flag, quote }),
  )
}

function tooLittle({ answers }: Evidence): boolean {
  const answered = answers.filter(({ score }) => score !== null)
  const words = answers.reduce((sum, answer) => sum + answer.words, 0)
  return answered.length < LEAST_ANSWERS || words < LEAST_WORDS
}

/** Substance is shown by all rounds together or by any single one: coming down to earth once is enough. */
const hasSubstance = ({ score, rounds }: AnswerEvidence): boolean =>
  (score ?? 0) >= CONCRETE || rounds.some((round) => (round ?? 0) >= CONCRETE)

const isVague = ({ score, rounds }: AnswerEvidence): boolean =>
  score !== null && score < VAGUE && rounds.every((round) => (round ?? 0) < CONCRETE)

/**
 * An answer that its clarifications did not bring down to earth: the last reply is not concrete and the replies are
 * not so on average. All rounds together would hide it, because every detail dropped on the way adds up.
 */
function stayedUp({ rounds }: AnswerEvidence): boolean {
  const replies = rounds.slice(1).filter((round) => round !== null)
  const average = replies.reduce((sum, round) => sum + round, 0) / Math.max(1, replies.length)
  return replies.length > 0 && average < STAYED_UP && (replies.at(-1) ?? 0) < CONCRETE
}

/**
 * Answers that clarifications did not bring down to earth: the budget was spent on one decisive question, or on several
 * of any kind while the whole stayed vague.
 */
function exhaustedAnswers({ answers, budget }: Evidence): Remark[] {
  const up = answers.filter((answer) => answer.clarifications > 0 && stayedUp(answer))
  const alone = up.filter(
    ({ intent, clarifications }) => DECISIVE.includes(intent) && clarifications >= budget,
  )
  const spent = up.reduce((sum, { clarifications }) => sum + clarifications, 0)
  const together = spent >= budget && (concretenessOf(answers) ?? 0) < CONCRETE
  return (alone.length > 0 ? alone : together ? up : []).map(({ intent, clarifications }) =>
    remark('reason.still-vague', { intent, count: clarifications }),
  )
}

const needIsTold = ({ answers }: Pick<Evidence, 'answers'>): boolean =>
  answers.some((answer) => TELLS_THE_NEED.includes(answer.intent) && hasSubstance(answer))

function unknownOf({ answers }: Evidence): Remark[] {
  const byIntent = (intent: Intent) =>
    answers.filter((answer) => answer.intent === intent && answer.score !== null)
  const missing = MUST_KNOW.filter((intent) => byIntent(intent).length === 0).map((intent) =>
    remark('unknown.not-asked', { intent }),
  )
  const vague = MUST_KNOW.filter((intent) => {
    const own = byIntent(intent)
    return intent !== 'decision' && own.length > 0 && own.every(isVague)
  }).map((intent) => remark('unknown.vague', { intent }))
  const need = needIsTold({ answers }) ? [] : [remark('unknown.vague', { intent: 'problem' })]
  const open = answers
    .filter(({ intent, open }) => SETTLES.includes(intent) && open.length > 0)
    .map(({ intent, open }) => remark('unknown.admitted', { intent, quote: open[0]?.quote ?? '' }))
  return [...missing, ...need, ...vague, ...open]
}

/** Clear by the words, or because a person who heard them says so. */
const matchIsClear = (match: Evidence['match']): boolean =>
  match !== null && (match.said === 'offer' || match.fit >= MATCH_CLEAR)

/** What is asked of us is itself unknown while our offers answer it only in part: the scope is asked about again. */
const unclearRequest = ({ match }: Evidence): Remark[] =>
  matchIsClear(match) ? [] : [remark('unknown.request', { intent: 'scope' })]

/** What is merely unlike our offers may be our matter in everyday words: it is asked about, not declined. */
function doubtsOf({ answers, flags, match }: Evidence): Remark[] {
  const doubts: Remark[] = []
  const concreteness = concretenessOf(answers)
  if (concreteness !== null && concreteness < CONCRETE) {
    doubts.push(remark('reason.vague-overall', { score: Math.round(concreteness) }))
  }
  if (flagsScoreOf(flags) < FLAGS_CLEAR) {
    for (const { flag, quote } of flags.filter(({ severity }) => severity >= 2)) {
      doubts.push(
        quote === ''
          ? remark('reason.serious-flag', { flag })
          : remark('reason.serious-flag-quoted', { flag, quote }),
      )
    }
  }
  if (match === null) doubts.push(remark('reason.match-unknown'))
  else if (!matchIsClear(match))
    doubts.push(
      match.nothingFits
        ? remark('reason.nothing-alike')
        : remark('reason.match-unclear', { score: match.fit }),
    )
  return doubts
}

function strengthsOf({ answers, flags, match }: Evidence): Remark[] {
  const concrete = answers
    .filter(hasSubstance)
    .sort((a, b) => INTENT_WEIGHTS[b.intent] - INTENT_WEIGHTS[a.intent])
  const improved = concrete.find(({ rounds }) => {
    const said = rounds.filter((score) => score !== null)
    return (said.at(-1) ?? 0) > (said[0] ?? 0)
  })
  return [
    match?.said === 'offer'
      ? remark('reason.match-said', { score: match.fit })
      : remark('reason.match-fits', { score: match?.fit ?? 0 }),
    ...concrete.slice(0, 2).map(({ intent }) => remark('reason.concrete', { intent })),
    ...(improved === undefined ? [] : [remark('reason.got-concrete', { intent: improved.intent })]),
    remark(flags.length === 0 ? 'reason.no-flags' : 'reason.no-grave-flags', { count: flags.length }),
  ]
}
