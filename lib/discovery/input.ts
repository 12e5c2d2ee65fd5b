import type { Answer, Catalogue, DiscoveryInput, MatchReview, Round } from '@/lib/scoring/discovery'
import type { Lang } from '@/lib/scoring/vocabulary'
import type { LoadedDiscovery, StoredRound } from './data'
import type { StoredMatchReview } from './match-review-data'

/**
 * The rounds of one question as the scorer takes them: position equals stored index, so that a finding's place
 * names the stored round; clarifications nobody has replied to yet are left off at the end.
 */
export function roundsOf(stored: readonly StoredRound[], questionKey: string): Round[] {
  const own = stored.filter((round) => round.questionKey === questionKey)
  const last = Math.max(-1, ...own.filter(({ text }) => text.trim() !== '').map(({ index }) => index))
  return Array.from({ length: last + 1 }, (_, index) => {
    const round = own.find((one) => one.index === index)
    if (!round) return { text: '', speaker: 'verbatim' }
    const { text, speaker, probe } = round
    return { text, speaker, ...(probe ? { probe } : {}) }
  })
}

/** What a verdict is made from. Questions without a reply are there with no rounds; `lang` words the questions. */
export function toDiscoveryInput(
  discovery: Pick<
    LoadedDiscovery,
    'playbook' | 'rounds' | 'topicOrder' | 'behaviours' | 'reviews' | 'answered' | 'matchReviews'
  >,
  catalogue: Catalogue,
  lang: Lang,
): DiscoveryInput {
  const { playbook, rounds, topicOrder, behaviours, reviews, answered } = discovery
  const matchReviews = discovery.matchReviews.filter(({ takenBack }) => takenBack === null)
  const answers: Answer[] = playbook.questions.map(({ key, intent, text }) => ({
    key,
    intent,
    question: text[lang].ask,
    rounds: roundsOf(rounds, key),
  }))
  return {
    lang,
    catalogue,
    answers,
    topicOrder,
    behaviours: behaviours.map(({ flag, note }) => ({ flag, note })),
    reviews: reviews.map(({ flag, questionKey, standing, reason }) => ({
      flag,
      answer: questionKey,
      standing,
      reason,
    })),
    ...(answered.length > 0
      ? {
          answered: answered.map(({ questionKey, index, flag, clause, severity, standing }) => ({
            answer: questionKey,
            round: index,
            flag,
            clause,
            severity,
            standing,
          })),
        }
      : {}),
    ...(matchReviews.length > 0 ? { matchReviews: matchReviews.map(plainWord) } : {}),
    clarificationBudget: playbook.clarificationBudget,
  }
}

/** Without who and when: the same word given by two people counts the same. */
export function plainWord({
  createdAt: _,
  createdBy: __,
  takenBack: ___,
  ...word
}: StoredMatchReview): MatchReview {
  return word
}
