'use client'

import { useOpenQuestions, useWalk } from '../walk-context'
import { Suggestion } from './suggestion'

/** More questions at once would be a questionnaire. */
const MOST = 2

/** What the words hint at and do not say: asked of the consultant, who was there. */
export function Suggestions() {
  const { question, readings } = useWalk()
  const open = useOpenQuestions(question?.key ?? '')
  const rounds = (question && readings[question.key]?.rounds) ?? []
  const quotes = new Map(
    rounds
      .flatMap(({ findings }) => findings)
      .flatMap(({ mark, flag, quotes: [first] }) =>
        mark === 'asked' && flag && first && open(flag) ? [[flag, first.quote] as const] : [],
      ),
  )
  if (quotes.size === 0) return null
  return (
    <ul className="grid gap-2">
      {[...quotes].slice(0, MOST).map(([flag, quote]) => (
        <li key={flag}>
          <Suggestion flag={flag} quote={quote} />
        </li>
      ))}
    </ul>
  )
}
