import type { Change, Remark } from './discovery'
import type { AnswerEvidence, Evidence, FlagEvidence } from './evidence'
import { CONCRETE, DECISIVE, MATCH_CLEAR, MUST_KNOW } from './policy'
import { both, remark } from './remark'
import { decide } from './verdict'
import { INTENTS, type Intent, VERDICTS, type Verdict } from './vocabulary'

/** Something that could be different, and the evidence as it would then be. */
interface WhatIf {
  readonly remark: Remark
  readonly make: (evidence: Evidence) => Evidence
}

/** Well above every threshold, so that a change shows what a good answer would do and not a lucky one. */
const GOOD_ANSWER = CONCRETE + 20
const GOOD_MATCH = MATCH_CLEAR + 15
const MOST_CHANGES = 5

/**
 * The smallest changes that would make another verdict: each is tried by deciding again with that one thing changed.
 * Only when no single change moves the verdict, pairs are tried. Better verdicts come first.
 */
export function changesOf(evidence: Evidence): Change[] {
  const verdict = decide(evidence).verdict
  const single = whatIfs(evidence)
  const moved = tried(evidence, verdict, single)
  if (moved.length > 0) return moved.slice(0, MOST_CHANGES)
  const pairs = single.flatMap((a, index) =>
    single.slice(index + 1).map(
      (b): WhatIf => ({
        remark: both('change.both', a.remark, b.remark),
        make: (before) => b.make(a.make(before)),
      }),
    ),
  )
  return tried(evidence, verdict, pairs).slice(0, MOST_CHANGES)
}

function tried(evidence: Evidence, verdict: Verdict, whatIf: readonly WhatIf[]): Change[] {
  return whatIf
    .map(({ remark, make }) => ({ remark, verdict: decide(make(evidence)).verdict }))
    .filter((change) => change.verdict !== verdict)
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
}

function whatIfs(evidence: Evidence): WhatIf[] {
  return [
    ...INTENTS.filter((intent) => canImprove(evidence, intent)).map(concreteAnswer),
    ...evidence.flags.map(clearedFlag),
    CLEAR_MATCH,
  ]
}

function canImprove({ answers }: Evidence, intent: Intent): boolean {
  const own = answers.filter((answer) => answer.intent === intent)
  if (own.every(({ score }) => score === null)) return MUST_KNOW.includes(intent) || DECISIVE.includes(intent)
  return own.some(({ score, open }) => (score ?? 0) < GOOD_ANSWER || open.length > 0)
}

const CLEAR_MATCH: WhatIf = {
  remark: remark('change.match-clear'),
  make: (before) => ({ ...before, match: { fit: GOOD_MATCH, nothingFits: false } }),
}

const clearedFlag = ({ flag }: FlagEvidence): WhatIf => ({
  remark: remark('change.flag-cleared', { flag }),
  make: (before) => ({ ...before, flags: before.flags.filter((other) => other.flag !== flag) }),
})

function concreteAnswer(intent: Intent): WhatIf {
  const better = (answer: AnswerEvidence): AnswerEvidence => ({
    ...answer,
    score: Math.max(GOOD_ANSWER, answer.score ?? 0),
    rounds: [...answer.rounds, GOOD_ANSWER],
    words: answer.words + 40,
    open: [],
  })
  const fresh: AnswerEvidence = {
    key: intent,
    intent,
    score: GOOD_ANSWER,
    rounds: [GOOD_ANSWER],
    words: 40,
    clarifications: 0,
    open: [],
  }
  return {
    remark: remark('change.concrete-answer', { intent }),
    make: (before) => ({
      ...before,
      answers: before.answers.some((answer) => answer.intent === intent)
        ? before.answers.map((answer) => (answer.intent === intent ? better(answer) : answer))
        : [...before.answers, fresh],
    }),
  }
}
