import { getFormatter, getTranslations } from 'next-intl/server'
import { remarkValues } from '@/lib/platform/remark-values'
import type { Remark } from '@/lib/scoring/discovery'
import type { Finding } from '@/lib/scoring/finding'
import type { FlagType } from '@/lib/scoring/vocabulary'

type Translate = Awaited<ReturnType<typeof getTranslations>>

/** What the brief says about rules, flags and remarks, in the reader's language. */
export async function wording() {
  const [t, glossary, verdict, flags, concretenessRules, flagRules, format] = await Promise.all([
    getTranslations('brief'),
    getTranslations('glossary'),
    getTranslations('verdict'),
    getTranslations('flags'),
    getTranslations('rules-concreteness'),
    getTranslations('rules-flags'),
    getFormatter(),
  ])
  const rules: Record<string, Translate> = { concreteness: concretenessRules, flags: flagRules }
  const flag = (type: FlagType) => flags(`${type}.name`)
  // Snapshots outlive their rules: one that has been retired since is named by its dimension.
  const said = (finding: Finding, part: 'name' | 'reason') => {
    const [folder = '', name = ''] = finding.ruleId.split('/')
    const own = rules[folder]
    if (own?.has(`${name}.${part}`)) return own(`${name}.${part}`)
    if (t.has(`rule.${folder}.${name}.${part}`)) return t(`rule.${folder}.${name}.${part}`)
    if (finding.flag) return part === 'name' ? flag(finding.flag) : flags(`${finding.flag}.reason`)
    return part === 'name' ? glossary(`dimension.${finding.dimension}.word`) : ''
  }
  return {
    t,
    glossary,
    flag,
    remark: (remark: Remark) => verdict(remark.key, remarkValues(remark)),
    ruleName: (finding: Finding) => said(finding, 'name'),
    ruleReason: (finding: Finding) => said(finding, 'reason'),
    marks: {
      concrete: t('mark.concrete'),
      empty: t('mark.empty'),
      alarming: t('mark.alarming'),
      asked: t('mark.asked'),
    },
    points: (points: number) =>
      format.number(points, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }),
    number: (value: number) => format.number(value, { maximumFractionDigits: 1 }),
    day: (at: Date) => format.dateTime(at, { day: 'numeric', month: 'long', year: 'numeric' }),
  }
}

export type Wording = Awaited<ReturnType<typeof wording>>
