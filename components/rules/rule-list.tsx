import { getTranslations } from 'next-intl/server'
import type { Rule } from '@/lib/scoring/rules/rule'
import { RuleCard } from './rule-card'

export async function RuleList({ rules }: { rules: readonly Rule[] }) {
  const t = await getTranslations('rules')
  if (rules.length === 0)
    return <p className="rounded-xl border border-dashed p-6 text-ink-soft">{t('filter.nothing')}</p>
  return (
    <ul className="grid gap-3">
      {rules.map((rule) => (
        <li key={rule.id} id={rule.id}>
          <RuleCard rule={rule} />
        </li>
      ))}
    </ul>
  )
}
