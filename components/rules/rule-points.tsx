import { getFormatter, getTranslations } from 'next-intl/server'
import { GRAVEST_BY_WORDS } from '@/lib/scoring/policy'
import type { Rule } from '@/lib/scoring/rules/rule'
import type { Severity } from '@/lib/scoring/vocabulary'
import { FLAG_POINTS, NO_WEIGHT, WEIGHTS } from '@/lib/scoring/weights'

const TONE = {
  concrete: 'text-concrete',
  empty: 'text-empty',
  alarming: 'text-alarming',
  asked: 'text-asked',
}

/** The points of the first find; a sign also says its type and weight. */
export async function RulePoints({ rule }: { rule: Rule }) {
  const [t, flags, format] = await Promise.all([
    getTranslations('rules'),
    getTranslations('flags'),
    getFormatter(),
  ])
  const severity = Math.min(rule.severity ?? 1, rule.flag ? GRAVEST_BY_WORDS[rule.flag] : 3) as Severity
  const points = rule.dimension === 'flags' ? FLAG_POINTS[severity] : (WEIGHTS[rule.id] ?? NO_WEIGHT).points
  const signed = format.number(points, { signDisplay: 'exceptZero' })
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
      {rule.flag ? (
        <span className="text-ink-soft">
          {flags(`${rule.flag}.name`)} · {t('severity', { level: `${severity}` })}
        </span>
      ) : null}
      {points === 0 ? (
        <span className="text-ink-soft">{t('no-points')}</span>
      ) : (
        <span className={`font-medium tabular-nums ${TONE[rule.mark]}`}>
          <span aria-hidden>{signed}</span>
          <span className="sr-only">{t('point-count', { points })}</span>
        </span>
      )}
    </p>
  )
}
