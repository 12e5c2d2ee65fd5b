import type { SectionProps } from './brief'
import { Section } from './section'

/** On the 0-100 scale, from here on wish and words tell different stories. */
const APART = 25

/** The consultant's own wish, given before the result was shown, beside what the words earned. */
export function WishBesideWords({ data, shown, w }: SectionProps) {
  const { t } = w
  const whose = { own: String(data.isOwn) }
  const { enthusiasm, result } = shown
  if (enthusiasm === null)
    return (
      <Section id="wish" title={t('wish.title', whose)}>
        <p className="text-ink-soft">{t('wish.unknown', whose)}</p>
      </Section>
    )
  const apart = enthusiasm * 10 - result.fit
  const rows = [
    { label: t('wish.you', whose), share: enthusiasm * 10, shown: `${enthusiasm} / 10`, fill: 'bg-asked' },
    { label: t('wish.words'), share: result.fit, shown: `${result.fit} / 100`, fill: 'bg-ink-soft' },
  ]
  return (
    <Section id="wish" title={t('wish.title', whose)}>
      <dl className="grid grid-cols-[auto_1fr_auto] items-center gap-x-4 gap-y-2">
        {rows.map(({ label, share, shown: figure, fill }) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd aria-hidden className="h-1.5 overflow-hidden rounded-full bg-line">
              <span className={`block h-full ${fill}`} style={{ width: `${share}%` }} />
            </dd>
            <dd className="tabular-nums">{figure}</dd>
          </div>
        ))}
      </dl>
      <p className="max-w-prose">
        {t(apart >= APART ? 'wish.keener' : apart <= -APART ? 'wish.cooler' : 'wish.agree', whose)}
      </p>
    </Section>
  )
}
