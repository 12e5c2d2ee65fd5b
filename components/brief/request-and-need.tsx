import type { BriefData } from '@/lib/assessments/data'
import { Section } from './section'
import type { Wording } from './wording'

/** What is asked for and what is needed are two things; a doctor writes both down. */
export function RequestAndNeed({ data, w }: { data: BriefData; w: Wording }) {
  const { request, need, lang } = data.discovery.prospect
  const { t } = w
  if (!request && !need && !data.shown) return null
  const sides = [
    ['request', request],
    ['need', need],
  ] as const
  return (
    <Section id="need" title={t('need.title')}>
      <div className="grid gap-6 md:grid-cols-2">
        {sides.map(([side, text]) => (
          <div key={side} className="grid content-start gap-1">
            <h3 className="text-sm text-ink-soft">{t(`need.${side}`)}</h3>
            {text ? (
              <p className={side === 'request' ? 'words' : ''} {...(side === 'request' ? { lang } : {})}>
                {text}
              </p>
            ) : (
              <p className="text-ink-soft">{t(`need.${side}-none`)}</p>
            )}
          </div>
        ))}
      </div>
    </Section>
  )
}
