import { clarifyingQuestions } from '@/lib/playbook/clarify'
import type { Playbook, PlaybookQuestion } from '@/lib/playbook/schema'
import type { Answer, Assessment, DiscoveryInput } from '@/lib/scoring/discovery'
import type { Finding } from '@/lib/scoring/finding'
import type { Lang } from '@/lib/scoring/vocabulary'

/** Nobody answers a letter of ten questions. */
export const MOST_QUESTIONS = 5

/**
 * Questions for a letter, the most needed first, in the prospect's language: the question itself where nothing was
 * said, a clarifying one where what was said stayed vague. A phrase is quoted back only when the prospect said it
 * word for word and nothing alarming touches it.
 */
export function letterQuestions(
  input: DiscoveryInput,
  result: Assessment,
  playbook: Playbook,
  lang: Lang,
): string[] {
  const unknown = new Set(result.unknown.map(({ values }) => values.intent))
  const scoreOf = new Map(result.answers.map(({ key, concreteness }) => [key, concreteness]))
  const open = playbook.questions
    .map((question) => ({ question, score: scoreOf.get(question.key) ?? null }))
    .filter(
      ({ question, score }) =>
        unknown.has(question.intent) || (score !== null && score < playbook.thresholds.vague),
    )
    .sort((a, b) => Number(unknown.has(b.question.intent)) - Number(unknown.has(a.question.intent)))
  const asked = open.map(({ question, score }) => {
    if (score === null) return question.text[lang].ask
    const answer = input.answers.find(({ key }) => key === question.key)
    return clarifying(question, answer, result, lang)
  })
  return [...new Set(asked.filter((one) => one !== undefined))].slice(0, MOST_QUESTIONS)
}

function clarifying(
  question: PlaybookQuestion,
  answer: Answer | undefined,
  result: Assessment,
  lang: Lang,
): string | undefined {
  const asked = (answer?.rounds ?? []).flatMap(({ probe }) => probe ?? [])
  return clarifyingQuestions(
    question.text[lang].clarify,
    answer ? emptyPhrase(answer, result) : null,
    asked,
  )[0]
}

/** Longer phrases read like a reproach when they are quoted back. */
const LONGEST_QUOTE = 60
/** Rules that find a phrase one can ask about. "I do not know" quoted back is a reproach, and no question fits it. */
const OF_A_PHRASE = [
  'outcome-word',
  'promise-verb',
  'buzzword',
  'slogan',
  'vague-quantity',
  'agentless-promise',
  'empty-praise',
  'nominalisation-chain',
].map((name) => `concreteness/${name}`)

function emptyPhrase(answer: Answer, { concreteness, flags }: Assessment): string | null {
  const here = ({ place }: Finding) =>
    place?.answer === answer.key && answer.rounds[place.round]?.speaker === 'verbatim'
  const alarming = flags.findings.filter(here)
  const touches = (one: Finding) =>
    alarming.some((other) => other.place?.round === one.place?.round && overlap(one, other))
  const phrase = concreteness.findings
    .filter((one) => one.mark === 'empty' && OF_A_PHRASE.includes(one.ruleId) && one.quotes.length > 0)
    .filter((one) => here(one) && !touches(one))
    .sort((a, b) => a.points - b.points)[0]?.quotes[0]?.quote
  return phrase && phrase.length <= LONGEST_QUOTE ? phrase : null
}

const overlap = (a: Finding, b: Finding): boolean =>
  a.quotes.some((one) => b.quotes.some((other) => one.start < other.end && other.start < one.end))
