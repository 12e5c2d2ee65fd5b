import { findClause } from '@/lib/scoring/find-clause'
import type { Finding } from '@/lib/scoring/finding'
import type { FlagType, Intent, Lang, Severity, Speaker } from '@/lib/scoring/vocabulary'

/** One labelled case, in the format of `lib/scoring/corpus/answers` without what nobody judged. */
export interface LabelledCase {
  readonly id: string
  readonly lang: Lang
  readonly industry: string
  readonly speaker: Speaker
  readonly question: string
  readonly intent: Intent
  readonly answer: string
  readonly flags: readonly { readonly type: FlagType; readonly quote: string; readonly severity: Severity }[]
  /** `not-so`: somebody who was there denied it; `legitimate`: it was so, and with reason. */
  readonly near: readonly { readonly type: FlagType; readonly kind: 'not-so' | 'legitimate' }[]
  readonly note?: string
}

/** One reply with all that people said about its flags. */
export interface SpokenReply {
  readonly id: string
  readonly industry: string
  readonly speaker: Speaker
  readonly intent: Intent
  /** What was asked, the best wording first; the first of a fitting length is taken. */
  readonly questions: readonly string[]
  readonly text: string
  readonly suggestions: readonly {
    readonly flag: FlagType
    readonly clause: string
    readonly standing: 'confirmed' | 'dismissed'
    readonly severity: Severity
    readonly likelihood: number
    readonly scorerVersion: string
  }[]
  readonly reviews: readonly { readonly flag: FlagType; readonly standing: 'justified' | 'dismissed' }[]
  /** What the scorer asserts of the reply today: a review is about that. */
  readonly findings: readonly Finding[]
}

/* What the corpus takes of a case, in UTF-16 units (`npm run corpus -- FILE`). */
const MAX_ANSWER = 3000
const QUESTION = { min: 5, max: 300 }
const INDUSTRY = { min: 2, max: 80 }
const LEAST_QUOTE = 2
/** Words before the first label that a cut answer keeps. */
const LEAD = 600
/** From this share of Cyrillic letters on an answer is Russian, whatever language was agreed on. */
const RUSSIAN = 0.4

interface Label {
  readonly start: number
  readonly end: number
  readonly type: FlagType
  readonly says: 'flag' | 'not-so' | 'legitimate'
  readonly severity: Severity
  readonly note?: string
}

/**
 * The cases of one reply: one, or several where it is longer than a case may be; none where the words that people
 * spoke about are gone.
 */
export function casesOf(reply: SpokenReply): LabelledCase[] {
  const labels = [...labelsOf(reply)].sort((a, b) => a.start - b.start)
  const cases: LabelledCase[] = []
  let left = labels
  while (left[0]) {
    const from = cutBefore(reply.text, left[0].start)
    const to = Math.min(reply.text.length, from + MAX_ANSWER)
    const inside = left.filter(({ start, end }) => start >= from && end <= to)
    cases.push(caseOf(reply, { from, to }, inside, cases.length))
    left = left.filter((label) => !inside.includes(label))
  }
  return cases
}

function labelsOf({ text, suggestions, reviews, findings }: SpokenReply): Label[] {
  const answered = suggestions.flatMap(({ flag, clause, standing, severity, likelihood, scorerVersion }) => {
    const at = findClause(text, clause)
    if (!at) return []
    const note = `asked at ${likelihood.toFixed(2)} by scorer ${scorerVersion}`
    return [
      { ...at, type: flag, severity, note, says: standing === 'confirmed' ? 'flag' : 'not-so' } as const,
    ]
  })
  const reviewed = reviews.flatMap(({ flag, standing }) =>
    findings
      .filter((finding) => finding.mark === 'alarming' && finding.flag === flag)
      .flatMap(({ quotes: [at], severity = 1 }) =>
        at
          ? [
              {
                ...at,
                type: flag,
                severity,
                says: standing === 'dismissed' ? 'not-so' : 'legitimate',
              } as const,
            ]
          : [],
      ),
  )
  return [...answered, ...reviewed].filter(
    ({ start, end }) => lengthOf(text.slice(start, end)) >= LEAST_QUOTE && end - start <= MAX_ANSWER - LEAD,
  )
}

/** Where a cut answer begins: at its own beginning if that fits, else at a word well before the label. */
function cutBefore(text: string, label: number): number {
  if (text.length <= MAX_ANSWER) return 0
  const from = Math.max(0, label - LEAD)
  const space = text.indexOf(' ', from)
  return from === 0 ? 0 : space >= 0 && space < label ? space + 1 : label
}

function caseOf(
  reply: SpokenReply,
  { from, to }: { from: number; to: number },
  labels: readonly Label[],
  part: number,
): LabelledCase {
  const { text, questions, intent, speaker, industry } = reply
  const answer = text.slice(from, to).toWellFormed()
  const flagged = labels.filter(({ says }) => says === 'flag')
  const types = new Set(flagged.map(({ type }) => type))
  const near = new Map(
    labels.flatMap(({ type, says }) => (says === 'flag' || types.has(type) ? [] : [[type, says] as const])),
  )
  const notes = labels.flatMap(({ type, note }) => (note ? [`${type} ${note}`] : []))
  return {
    id: idOf(part === 0 ? reply.id : `${reply.id}-${part + 1}`),
    lang: langOf(answer),
    industry: fitting([industry.trim()], INDUSTRY) ?? 'not stated',
    speaker,
    question: fitting(questions, QUESTION) ?? intent,
    intent,
    answer,
    flags: flagged.map(({ type, start, end, severity }) => ({
      type,
      quote: text.slice(start, end).toWellFormed(),
      severity,
    })),
    near: [...near].map(([type, kind]) => ({ type, kind })),
    ...(notes.length > 0 ? { note: notes.join('; ').slice(0, 300) } : {}),
  }
}

/** An emoji is one character where the corpus counts, and two units of the string. */
const lengthOf = (text: string): number => [...text].length

/** The first text that is long enough, cut where it is too long. */
function fitting(texts: readonly string[], { min, max }: { min: number; max: number }): string | undefined {
  return texts
    .find((text) => lengthOf(text) >= min)
    ?.slice(0, max)
    .toWellFormed()
}

const idOf = (name: string): string =>
  `own-${
    name
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? 'x'
  }`

function langOf(text: string): Lang {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  return letters > 0 && cyrillic / letters > RUSSIAN ? 'ru' : 'en'
}
