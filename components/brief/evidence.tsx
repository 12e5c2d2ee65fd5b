import { FIT_FORMULA } from '@/lib/scoring/policy'
import { DIMENSIONS } from '@/lib/scoring/vocabulary'
import type { SectionProps } from './brief'
import { DimensionSum } from './dimension-sum'
import { Section } from './section'

/** Each dimension with its findings and points down to the sum, and the formula of the number to sort by. */
export function Evidence(section: SectionProps) {
  const { shown, w } = section
  const { t } = w
  const { fit, verdict } = shown.result
  const { weights, factors } = FIT_FORMULA
  return (
    <Section id="evidence" title={t('evidence.title')}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <div className="grid content-start gap-8">
          <DimensionSum {...section} dimension="flags" />
          <DimensionSum {...section} dimension="match" />
        </div>
        <DimensionSum {...section} dimension="concreteness" />
      </div>
      <div id="evidence-fit" className="grid max-w-prose gap-1 border-t pt-3 text-sm">
        <h3 className="font-medium">{t('evidence.fit-title', { fit })}</h3>
        <p>
          {w.remark({
            key: 'formula.fit',
            values: {
              ...Object.fromEntries(DIMENSIONS.map((one) => [one, w.share(weights[one])])),
              factor: w.share(factors[verdict]),
            },
          })}
        </p>
        <p className="text-ink-soft">{t('evidence.deal-out')}</p>
      </div>
    </Section>
  )
}
