import { placedAnswers } from '@/lib/assessments/sources'
import { AnsweredBy } from './answered-by'
import type { SectionProps } from './brief'

/** Every question that the scorer asked about the words and that the consultant answered, yes and no alike. */
export function Suggested(section: SectionProps) {
  const { shown, w } = section
  const { t } = w
  const all = placedAnswers(shown.input)
  if (all.length === 0) return null
  return (
    <div className="grid gap-1.5">
      <h3 className="text-sm text-ink-soft">{t('answered.title')}</h3>
      <ul className="grid gap-3">
        {all.map(({ answered, at }) => (
          <li
            key={JSON.stringify([answered.answer, answered.round, answered.flag, answered.clause])}
            className="grid gap-0.5"
          >
            <span
              className="words line-clamp-4 text-base leading-6 [overflow-wrap:anywhere]"
              lang={shown.input.lang}
            >
              {at?.quote ?? answered.clause}
            </span>
            <span className="text-sm">
              {w.suggestion(answered.flag)}
              {at ? null : <span className="text-ink-soft">{` · ${t('answered.gone')}`}</span>}
            </span>
            <AnsweredBy {...section} answered={answered} />
          </li>
        ))}
      </ul>
    </div>
  )
}
