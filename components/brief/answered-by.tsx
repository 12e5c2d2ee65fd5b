import type { AnsweredSuggestion } from '@/lib/scoring/discovery'
import type { SectionProps } from './brief'

/** Who answered the scorer's question, when, and whose words it was about. */
export function AnsweredBy({ data, shown, w, answered }: SectionProps & { answered: AnsweredSuggestion }) {
  const { t } = w
  const { answer, round, flag, clause, standing } = answered
  // A word that was taken back since is in the snapshot only, without its author.
  const stored = data.discovery.answered.find(
    (one) =>
      one.questionKey === answer &&
      one.index === round &&
      one.flag === flag &&
      one.clause === clause &&
      one.standing === standing,
  )
  const speaker = shown.input.answers.find(({ key }) => key === answer)?.rounds[round]?.speaker
  const who = stored
    ? t(`answered.${standing}`, { name: stored.createdBy, day: w.day(new Date(stored.createdAt)) })
    : t(`answered.${standing}-once`)
  return (
    <p className="border-l-2 border-line-strong pl-2 text-sm [overflow-wrap:anywhere]">
      {who}
      {speaker ? <span className="text-ink-soft">{` · ${t(`answered.${speaker}`)}`}</span> : null}
    </p>
  )
}
