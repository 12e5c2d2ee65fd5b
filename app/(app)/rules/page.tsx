import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readFilter, rulesOf } from '@/components/rules/filter'
import { HowItWorks } from '@/components/rules/how-it-works'
import { RuleFilters } from '@/components/rules/rule-filters'
import { RuleList } from '@/components/rules/rule-list'
import { PageFrame } from '@/components/shell/page-frame'
import { requireViewer } from '@/lib/auth/viewer'
import { SCORER_VERSION } from '@/lib/scoring/version'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules'))('title') }
}

export default async function RulesPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await requireViewer()
  const t = await getTranslations('rules')
  const filter = readFilter(await props.searchParams)
  const rules = rulesOf(filter)
  return (
    <PageFrame
      title={t('title')}
      lead={t('lead')}
      actions={<p className="text-sm text-ink-soft">{t('version', { version: SCORER_VERSION })}</p>}
    >
      <HowItWorks />
      <RuleFilters filter={filter} count={rules.length} />
      <RuleList rules={rules} />
    </PageFrame>
  )
}
