import Link from 'next/link'
import { VerdictMark } from '@/components/ui/verdict-mark'
import type { PastDecision } from '@/lib/assessments/data'
import type { SectionProps } from './brief'
import { Section } from './section'
import type { Wording } from './wording'

/** Every assessment and decision, newest first; each assessment can be read as it was made. */
export function History({ data, shown, w }: SectionProps) {
  const { t, glossary } = w
  const events = [
    ...data.assessments.map((past) => ({ kind: 'assessed' as const, at: past.at, past })),
    ...data.decisions.map((past) => ({ kind: 'decided' as const, at: past.at, past })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime())
  return (
    <Section id="history" title={t('history.title')}>
      <ol className="grid">
        {events.map((event) => (
          <li
            key={event.past.id}
            className="grid gap-x-6 gap-y-1 border-b py-2 last:border-0 sm:grid-cols-[9rem_1fr]"
          >
            <time dateTime={event.at.toISOString()} className="text-sm text-ink-soft">
              {w.day(event.at)}
            </time>
            {event.kind === 'decided' ? (
              <DecisionLine decision={event.past} w={w} />
            ) : (
              <p className="flex flex-wrap items-baseline gap-x-3">
                <VerdictMark
                  verdict={event.past.verdict}
                  word={glossary(`verdict.${event.past.verdict}.word`)}
                />
                <span className="text-sm text-ink-soft">
                  {t('first.fit', { fit: event.past.fit })} · {t('history.assessed', { name: event.past.by })}
                </span>
                {event.past.id === shown.id ? (
                  <span className="text-sm text-ink-soft">
                    {t('history.shown')},{' '}
                    {t('history.rules', { version: shown.scorerVersion, playbook: shown.playbookVersion })}
                  </span>
                ) : (
                  <Link
                    href={`/prospects/${data.discovery.prospect.id}?assessment=${event.past.id}`}
                    className="text-sm underline"
                  >
                    {t('history.read')}
                  </Link>
                )}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function DecisionLine({ decision, w }: { decision: PastDecision; w: Wording }) {
  const { t, glossary } = w
  const verdict = glossary(`verdict.${decision.verdict}.word`)
  return (
    <div className="grid gap-0.5">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="font-semibold">{glossary(`decision.${decision.choice}.word`)}</strong>
        {decision.againstVerdict ? (
          <span className="text-sm text-alarming">{t('decided.against')}</span>
        ) : null}
        <span className="text-sm text-ink-soft">
          {t('history.decided', { name: decision.by })}, {t('history.on-verdict', { verdict })}
        </span>
      </p>
      <p className="max-w-prose whitespace-pre-line [overflow-wrap:anywhere]">{decision.reason}</p>
      {decision.conditions ? (
        <p className="max-w-prose whitespace-pre-line text-ink-soft [overflow-wrap:anywhere]">
          {t('decided.conditions')}: {decision.conditions}
        </p>
      ) : null}
    </div>
  )
}
