'use client'

import { createTranslator, useFormatter, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { clarifyingQuestions } from '@/lib/playbook/clarify'
import type { Finding } from '@/lib/scoring/finding'
import { flagsToAsk } from '@/lib/scoring/flags-to-ask'
import { vagueKey } from '@/lib/scoring/vague'
import type { FlagType } from '@/lib/scoring/vocabulary'
import type { AnswerReading } from './reading/answer-reading'
import { useWalk } from './walk-context'
import type { WalkQuestion } from './walk-data'

/** Names, reasons and suggestions of the scorer in the reader's language. */
export function useWording() {
  const t = useTranslations()
  const format = useFormatter()
  const flagName = (flag: FlagType) => (t.has(`flags.${flag}.name`) ? t(`flags.${flag}.name`) : flag)
  const said = (finding: Finding, part: 'name' | 'reason') => {
    const [folder = '', name = ''] = finding.ruleId.split('/')
    const key = `rules-${folder}.${name}.${part}`
    if (t.has(key)) return t(key)
    return finding.flag ? flagName(finding.flag) : t(`glossary.dimension.${finding.dimension}.word`)
  }
  return {
    flagName,
    ruleName: (finding: Finding) => said(finding, 'name'),
    /** In a list: what the consultant confirmed is named by its flag, and by who said so. */
    itemName: (finding: Finding) =>
      finding.flag && finding.mark === 'confirmed'
        ? `${flagName(finding.flag)} · ${t('walk.reading.mark.confirmed')}`
        : said(finding, 'name'),
    ruleReason: (finding: Finding) => {
      const reason = said(finding, 'reason')
      if (!finding.words) return reason
      return `${reason} ${t('rules-flags.learned.words', { words: format.list(finding.words, { type: 'unit' }) })}`
    },
    suggestion: (flag: FlagType) =>
      t.has(`flags.${flag}.suggestion`)
        ? t(`flags.${flag}.suggestion`)
        : t('walk.suggest.fallback', { flag: flagName(flag) }),
    mark: (finding: Finding) => t(`walk.reading.mark.${finding.mark}`),
    points: (points: number) =>
      format.number(points, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }).replace('-', '−'),
  }
}

const folded = (word: string): string => word.toLowerCase().replaceAll('ё', 'е')

/** Clarifying questions in the prospect's language. */
export function useAsking() {
  const { data, reviews } = useWalk()
  const { lang, messages } = data.asking
  return useMemo(() => {
    const t = createTranslator({ locale: lang, messages, onError: () => {} })
    const word = (key: string, values: Readonly<Record<string, string | number>>): string | null =>
      t.has(key) ? t(key, { ...values }) : null
    return {
      /** What to ask about one empty phrase. */
      about: (finding: Finding, question: WalkQuestion): string | null => {
        const quote = finding.quotes[0]?.quote
        if (!quote || finding.mark === 'concrete') return null
        // A question made for empty words sounds absurd about a demand: "you said: 'a discount first'. When was that?"
        if (finding.flag) return word(finding.flag, { quote })
        const name = finding.ruleId.split('/')[1] ?? ''
        const own = word(name === 'vague-quantity' ? vagueKey(folded(quote)) : name, { quote })
        return own ?? clarifyingQuestions(question.clarify, quote).find((one) => one.includes(quote)) ?? null
      },
      /** All questions worth asking next, without those already asked: what alarms, then what is empty. */
      proposals: (
        reading: AnswerReading | undefined,
        question: WalkQuestion,
        asked: readonly string[],
      ): string[] => {
        const remark = reading?.ask
        const quote = remark?.values.quote
        const settled = reviews
          .filter(({ questionKey }) => questionKey === question.key)
          .map(({ flag }) => flag)
        const alarming = flagsToAsk(reading?.rounds.flatMap(({ findings }) => findings) ?? [], settled)
        const ofFlags = alarming.flatMap((flag) => word(flag, {}) ?? [])
        const first = remark ? word(remark.key.replace(/^ask\./, ''), remark.values) : null
        const own = clarifyingQuestions(question.clarify, typeof quote === 'string' ? quote : null, asked)
        const mine = [...ofFlags, ...(first ? [first] : [])].filter((one) => !asked.includes(one))
        return [...new Set([...mine, ...own])]
      },
    }
  }, [lang, messages, reviews])
}
