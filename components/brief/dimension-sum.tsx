import { type NamedFinding, namedFindings } from '@/lib/assessments/sources'
import { countedSeverity } from '@/lib/scoring/flags-dimension'
import type { Dimension, Topic } from '@/lib/scoring/vocabulary'
import type { SectionProps } from './brief'
import { FindingRow } from './finding-row'
import { byRule, RuleGroup } from './rule-group'

/** Findings shown at once; the others fold away below. */
const AT_ONCE = 8

/** One dimension as a sum: where it begins, what each finding gives or takes, what it comes to. */
export function DimensionSum({ dimension, ...section }: SectionProps & { dimension: Dimension }) {
  const { shown, w } = section
  const { t, glossary } = w
  const { score, base } = shown.result[dimension]
  const { topicOrder } = shown.input
  const own = namedFindings(shown.result)
    .filter(({ finding }) => finding.dimension === dimension)
    .sort((a, b) => weightOf(b, topicOrder) - weightOf(a, topicOrder))
  // Concreteness has dozens of small findings, read by rule; a flag or a clause is read one by one.
  const rows =
    dimension === 'concreteness'
      ? byRule(own).map((group) => <RuleGroup key={group[0]?.id} {...section} group={group} />)
      : own.map((named) => <FindingRow key={named.id} {...section} named={named} />)
  return (
    <section
      id={`evidence-${dimension}`}
      aria-labelledby={`sum-${dimension}`}
      className="grid scroll-mt-4 content-start gap-1"
    >
      <h3 id={`sum-${dimension}`} className="font-medium">
        {glossary(`dimension.${dimension}.word`)}
      </h3>
      <p className="max-w-prose text-sm text-ink-soft">{glossary(`dimension.${dimension}.hint`)}</p>
      {score === null ? (
        <p>{t(`evidence.nothing.${dimension}`)}</p>
      ) : (
        <>
          <p className="grid grid-cols-[3.5rem_1fr] gap-x-3 border-b py-1.5 text-sm">
            <span className="text-right tabular-nums">{w.number(base)}</span>
            <span className="text-ink-soft">{t(`evidence.base.${dimension}`)}</span>
          </p>
          {own.length === 0 ? <p className="py-1.5">{t(`evidence.nothing.${dimension}`)}</p> : null}
          <ul className="grid">{rows.slice(0, AT_ONCE)}</ul>
          {rows.length > AT_ONCE ? (
            <details>
              <summary className="py-1.5 text-sm underline">
                {t('evidence.more', { count: rows.length - AT_ONCE })}
              </summary>
              <ul className="grid">{rows.slice(AT_ONCE)}</ul>
            </details>
          ) : null}
          <p className="grid grid-cols-[3.5rem_1fr] gap-x-3 border-t-2 border-line-strong py-1.5">
            <strong className="text-right font-semibold tabular-nums">{w.number(score)}</strong>
            <span className="text-ink-soft">{t('evidence.sum')}</span>
          </p>
          {dimension === 'concreteness' ? (
            <p className="text-sm text-ink-soft">
              {t('evidence.in-tenths')} {t('evidence.outcomes-weigh')}
            </p>
          ) : null}
          {dimension === 'match' ? (
            <p className="text-sm text-ink-soft">{w.remark({ key: 'formula.match', values: {} })}</p>
          ) : null}
        </>
      )}
    </section>
  )
}

const weightOf = ({ finding }: NamedFinding, order: readonly Topic[]) =>
  Math.abs(finding.points) + (finding.severity ? countedSeverity(finding, order) : 0) / 10
