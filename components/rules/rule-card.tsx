import { ChevronDown } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { MARK_LINE } from '@/components/marks/looks'
import type { Rule } from '@/lib/scoring/rules/rule'
import { OnCorpus } from './on-corpus'
import { RuleExamples } from './rule-examples'
import { RulePoints } from './rule-points'

/** One rule of the registry: what it is called, why it counts, its points; folded, its examples and source. */
export async function RuleCard({ rule }: { rule: Rule }) {
  const [t, all] = await Promise.all([getTranslations('rules'), getTranslations()])
  // `concreteness/deadline` has its wording at `rules-concreteness.deadline`.
  const wording = `rules-${rule.id.replace('/', '.')}`
  return (
    <details className="group rounded-xl border bg-surface">
      <summary className="flex list-none items-start gap-3 px-4 py-3 [&::-webkit-details-marker]:hidden">
        <div className="grid flex-1 gap-x-6 gap-y-1 sm:grid-cols-[1fr_auto]">
          <h2 className="font-semibold">
            <span className={MARK_LINE[rule.mark]}>{all(`${wording}.name`)}</span>
            <span className="sr-only"> ({t(`mark.${rule.mark}`)})</span>
          </h2>
          <RulePoints rule={rule} />
          <p className="text-ink-soft sm:col-span-2">{all(`${wording}.reason`)}</p>
        </div>
        <ChevronDown
          aria-hidden
          className="mt-1 size-4 shrink-0 text-ink-soft transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="grid gap-5 border-t px-4 py-4">
        <RuleExamples rule={rule} />
        {rule.unless.length > 0 ? (
          <p className="text-sm">
            <span className="text-ink-soft">{t('unless.label')}: </span>
            {rule.unless.map((guard) => t(`unless.${guard}`)).join(', ')}
          </p>
        ) : null}
        <OnCorpus rule={rule} />
        <p className="text-sm text-ink-soft">
          {t('source')}: {t(`sources.${rule.source}`)}
        </p>
        <p className="font-mono text-xs text-ink-soft">
          {t('rule-id')} {rule.id} · {rule.version}
        </p>
      </div>
    </details>
  )
}
