import fc from 'fast-check'
import type { FlagReview, Remark } from '@/lib/scoring/discovery'
import type { AnswerEvidence, Evidence } from '@/lib/scoring/evidence'
import { changesOf } from '@/lib/scoring/explain'
import type { Finding } from '@/lib/scoring/finding'
import { flagsDimension, OBSERVED } from '@/lib/scoring/flags-dimension'
import { CONCRETE, MATCH_CLEAR, VAGUE } from '@/lib/scoring/policy'
import { decide } from '@/lib/scoring/verdict'
import { FLAG_TYPES, type FlagType, INTENTS, type Intent, type Severity } from '@/lib/scoring/vocabulary'
import { NOTHING_SAID, sign } from './signs'

const score = fc.integer({ min: 0, max: 100 })

const answers = fc.uniqueArray(fc.constantFrom(...INTENTS), { maxLength: 8 }).chain((intents) =>
  fc.tuple(
    ...intents.map((intent) =>
      fc.tuple(fc.array(score, { maxLength: 5 }), fc.integer({ min: 1, max: 40 }), fc.boolean()).map(
        ([rounds, words, open]): AnswerEvidence => ({
          key: intent,
          intent,
          score: rounds.length === 0 ? null : Math.max(...rounds),
          rounds,
          words: rounds.length * words,
          clarifications: Math.max(0, rounds.length - 1),
          open: open && rounds.length > 0 ? [{ start: 0, end: 12, quote: 'I do not know' }] : [],
        }),
      ),
    ),
  ),
)
/** Signs as they were said and seen, several of one type among them, so that points are often cut at nought. */
const signs = fc.array(
  fc
    .tuple(
      fc.constantFrom(...FLAG_TYPES.slice(0, 6)),
      fc.constantFrom<Severity>(1, 2, 3),
      fc.constantFrom('problem', 'scope', OBSERVED),
      fc.string({ minLength: 1, maxLength: 3 }),
    )
    .map(([flag, severity, answer, quote]) => sign(flag, severity, answer, quote)),
  { maxLength: 8 },
)

/** A prospect as the scorer sees it, and the signs that its flags were made from. */
export interface Prospect {
  readonly evidence: Evidence
  readonly signs: readonly Finding[]
}

/** The flags that stand once a person has explained every sign of some types, answer by answer. */
export function standingOf(found: readonly Finding[], explained: readonly FlagType[] = []) {
  const reviews = explained.flatMap((flag) =>
    [...INTENTS, OBSERVED].map((answer): FlagReview => ({ flag, answer, standing: 'justified', reason: '' })),
  )
  return flagsDimension(found, { ...NOTHING_SAID, reviews }, 1).standing
}

export const changesFor = ({ evidence, signs: found }: Prospect) =>
  changesOf(evidence, (cleared) => standingOf(found.filter(({ flag }) => !flag || !cleared.has(flag))))

const match = fc.option(fc.record({ fit: score, nothingFits: fc.boolean() }))
export const prospect: fc.Arbitrary<Prospect> = fc
  .record({ answers, signs, match, budget: fc.integer({ min: 1, max: 6 }) })
  .map(({ signs: found, ...rest }) => ({ evidence: { ...rest, flags: standingOf(found) }, signs: found }))

/** Prospects to whom one says yes, or nearly. */
export const likely: fc.Arbitrary<Prospect> = fc
  .record({
    scores: fc.array(fc.integer({ min: 45, max: 100 }), { minLength: 6, maxLength: 6 }),
    signs: fc
      .tuple(signs, fc.integer({ min: 0, max: 2 }))
      .map(([found, most]) => found.slice(0, most).map((one): Finding => ({ ...one, severity: 1 }))),
    fit: fc.integer({ min: 40, max: 100 }),
    said: fc.boolean(),
  })
  .map(({ scores, signs: found, fit, said }) => {
    const intents = ['problem', 'outcome-evidence', 'outcome-evidence', 'decision', 'scope', 'roles'] as const
    const given = intents.map((intent, at) => {
      const own = scores[at] ?? 0
      return { key: `${at}`, intent, score: own, rounds: [own], words: 20, clarifications: 0, open: [] }
    })
    const heard = { fit, nothingFits: false, ...(said ? { said: 'offer' as const } : {}) }
    return { evidence: { answers: given, flags: standingOf(found), match: heard, budget: 3 }, signs: found }
  })

const GOOD = CONCRETE + 20
const POOR = VAGUE - 20
/** An answer, or the want of one, after a concrete reply: a clarification where something was said before. */
export const better = (intent: Intent, before?: AnswerEvidence): AnswerEvidence => ({
  key: before?.key ?? intent,
  intent,
  score: Math.max(GOOD, before?.score ?? 0),
  rounds: [...(before?.rounds ?? []), GOOD],
  words: (before?.words ?? 0) + 40,
  clarifications: (before?.clarifications ?? 0) + ((before?.score ?? null) === null ? 0 : 1),
  open: [],
})
const vaguer = (before: AnswerEvidence): AnswerEvidence => ({
  ...before,
  score: POOR,
  rounds: before.rounds.map((round) => (round === null ? null : Math.min(round, POOR))),
})

const partsOf = ({ key, values }: Remark): Remark[] =>
  key !== 'change.both'
    ? [{ key, values }]
    : ['first', 'second'].map((name) => ({
        key: `change.${values[name]}`,
        values: Object.fromEntries(
          Object.entries(values).flatMap(([at, value]) =>
            at.startsWith(`${name}_`) ? [[at.slice(name.length + 1), value] as const] : [],
          ),
        ),
      }))

const other = (before: Prospect, more: Partial<Evidence>): Prospect => ({
  ...before,
  evidence: { ...before.evidence, ...more },
})

/** Adds a sign of a type that was not there. */
function withSign({ evidence, signs: found }: Prospect, severity: Severity, answer: string): Prospect {
  const flag = (['unrealistic', 'no-cooperation', 'disrespect'] as const).find((type) =>
    found.every((sign) => sign.flag !== type),
  )
  if (!flag) throw new Error('all types are there')
  const sign = { dimension: 'flags', ruleId: 'flags/more', ruleVersion: 1, mark: 'alarming' } as const
  const quotes = [{ start: 0, end: 4, quote: 'more' }]
  const more = [...found, { ...sign, quotes, points: 0, flag, severity, place: { answer, round: 0 } }]
  return { evidence: { ...evidence, flags: standingOf(more) }, signs: more }
}

/** Every way to make true what a remark says of one thing: of several answers to one question each by itself. */
function made(before: Prospect, { key, values }: Remark): Prospect[] {
  const { evidence, signs: found } = before
  const answered = (change: (own: AnswerEvidence) => AnswerEvidence): Prospect[] =>
    evidence.answers
      .filter(({ intent }) => intent === values.intent)
      .map((own) =>
        other(before, { answers: evidence.answers.map((one) => (one === own ? change(own) : one)) }),
      )
  const intent = INTENTS.find((one) => one === values.intent)
  const flag = FLAG_TYPES.find((one) => one === values.flag)
  switch (key) {
    case 'change.flag-cleared': {
      if (!flag) throw new Error(`unknown flag ${values.flag}`)
      const left = found.filter((sign) => sign.flag !== flag)
      return [{ evidence: { ...evidence, flags: standingOf(found, [flag]) }, signs: left }]
    }
    case 'change.match-clear':
      return [other(before, { match: { fit: MATCH_CLEAR + 15, nothingFits: false } })]
    case 'change.match-lost':
      return [other(before, { match: { fit: MATCH_CLEAR - 15, nothingFits: false } })]
    case 'change.serious-sign':
      return [withSign(before, 2, 'roles')]
    case 'change.grave-sign':
      return [withSign(before, 3, 'roles')]
    case 'change.grave-sign-seen':
      return [withSign(before, 3, OBSERVED)]
    case 'change.vague-answer':
      return answered(vaguer)
    case 'change.concrete-answer': {
      if (!intent) throw new Error(`unknown intent ${values.intent}`)
      const own = answered((answer) => better(intent, answer))
      return own.length > 0 ? own : [other(before, { answers: [...evidence.answers, better(intent)] })]
    }
    default:
      throw new Error(`unknown change ${key}`)
  }
}

export const verdictsAfter = (before: Prospect, remark: Remark) =>
  partsOf(remark)
    .reduce((made_, part) => made_.flatMap((one) => made(one, part)), [before])
    .map(({ evidence }) => decide(evidence).verdict)
