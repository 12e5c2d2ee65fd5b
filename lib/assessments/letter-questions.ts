import '@/lib/scoring/languages/all'
import { clarifyingQuestions } from '@/lib/playbook/clarify'
import type { Playbook, PlaybookQuestion } from '@/lib/playbook/schema'
import type { Answer, Assessment, DiscoveryInput } from '@/lib/scoring/discovery'
import { readText } from '@/lib/scoring/score'
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
/**
 * Questions about a phrase that can be put into another question. "I do not know" quoted back is a reproach, and "You
 * said 'a lot'. Where did that show?" asks nothing.
 */
const OF_A_PHRASE = [
  'outcome-word',
  'promise-verb',
  'buzzword',
  'slogan',
  'agentless-promise',
  'empty-praise',
  'nominalisation-chain',
].map((name) => `ask.${name}`)

/** The phrase of the last reply that the walk would ask about. */
function emptyPhrase({ key, intent, rounds }: Answer, { flags }: Assessment): string | null {
  const last = rounds.findLastIndex(({ text }) => text.trim() !== '')
  const round = rounds[last]
  if (round?.speaker !== 'verbatim') return null
  const { ask } = readText(round.text, { intent, speaker: round.speaker })
  const quote = ask && OF_A_PHRASE.includes(ask.key) ? String(ask.values.quote ?? '') : ''
  const from = round.text.indexOf(quote)
  const alarming = flags.findings
    .filter(({ place }) => place?.answer === key && place.round === last)
    .flatMap(({ quotes }) => quotes)
  const touched = alarming.some(({ start, end }) => start < from + quote.length && from < end)
  return quote === '' || quote.length > LONGEST_QUOTE || touched ? null : quote
}
