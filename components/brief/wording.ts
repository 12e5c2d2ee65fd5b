import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { langOf } from '@/lib/platform/lang'
import { remarkValues, showsThatNoneFits } from '@/lib/platform/remark-values'
import type { Change, Coverage, Remark } from '@/lib/scoring/discovery'
import type { Finding } from '@/lib/scoring/finding'
import type { FlagType } from '@/lib/scoring/vocabulary'

/** What the brief says about rules, flags and remarks, in the reader's language. */
export async function wording() {
  const [locale, t, glossary, verdict, decide, flags, rules, format] = await Promise.all([
    getLocale(),
    getTranslations('brief'),
    getTranslations('glossary'),
    getTranslations('verdict'),
    getTranslations('decide'),
    getTranslations('flags'),
    getTranslations(),
    getFormatter(),
  ])
  const flag = (type: FlagType) => flags(`${type}.name`)

  // Snapshots outlive their rules: one that has been retired since is named by its flag or dimension.
  const ruleName = (finding: Finding): string => {
    const [folder = '', name = ''] = finding.ruleId.split('/')
    const order = `finding.order.${name.replace(/^order-/, '')}`
    if (folder === 'match') return verdict(`finding.match.${name}`)
    if (folder === 'observed' && verdict.has(order)) return verdict(order)
    if (rules.has(`rules-${folder}.${name}.name`)) return rules(`rules-${folder}.${name}.name`)
    return finding.flag ? flag(finding.flag) : glossary(`dimension.${finding.dimension}.word`)
  }
  const ruleReason = (finding: Finding): string => {
    const [folder = '', name = ''] = finding.ruleId.split('/')
    if (!rules.has(`rules-${folder}.${name}.reason`))
      return finding.flag ? flags(`${finding.flag}.reason`) : ''
    const reason = rules(`rules-${folder}.${name}.reason`)
    if (!finding.words) return reason
    return `${reason} ${rules('rules-flags.learned.words', { words: format.list(finding.words, { type: 'unit' }) })}`
  }
  return {
    lang: langOf(locale),
    t,
    glossary,
    decide,
    flag,
    suggestion: (type: FlagType) => flags(`${type}.suggestion`),
    ruleName,
    ruleReason,
    standing: (standing: Coverage['standing']) => verdict(`standing.${standing}`),
    remark: (one: Remark) => verdict(one.key, remarkValues(one)),
    change: (one: Change) => {
      const values = remarkValues(one.remark)
      return showsThatNoneFits(one) ? t('first.change-none-fits', values) : verdict(one.remark.key, values)
    },
    /** The sign that a reason speaks of, in words of its own; null where it speaks of none. */
    signOf: ({ values }: Remark) => {
      const key = `finding.observed.${values.flag}`
      return values.flag && verdict.has(key) ? verdict(key) : null
    },
    marks: {
      concrete: t('mark.concrete'),
      empty: t('mark.empty'),
      alarming: t('mark.alarming'),
      confirmed: t('mark.confirmed'),
      asked: t('mark.asked'),
    },
    points: (points: number) =>
      format.number(points, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }),
    number: (value: number) => format.number(value, { maximumFractionDigits: 1 }),
    /** A weight or factor of the formula: rounded further it would no longer add up. */
    share: (value: number) => format.number(value, { maximumFractionDigits: 2 }),
    day: (at: Date) => format.dateTime(at, { day: 'numeric', month: 'long', year: 'numeric' }),
  }
}

export type Wording = Awaited<ReturnType<typeof wording>>
