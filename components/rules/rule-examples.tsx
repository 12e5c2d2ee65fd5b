import { getTranslations } from 'next-intl/server'
import { MarkedText } from '@/components/marks/marked-text'
import type { Rule } from '@/lib/scoring/rules/rule'
import { LANGS } from '@/lib/scoring/vocabulary'
import { readExample } from './example'

/** Sentences it finds, with the very span, and sentences it must leave alone; both languages side by side. */
export async function RuleExamples({ rule }: { rule: Rule }) {
  const t = await getTranslations('rules')
  const words = {
    concrete: t('mark.concrete'),
    empty: t('mark.empty'),
    alarming: t('mark.alarming'),
    confirmed: t('mark.confirmed'),
    asked: t('mark.asked'),
  }
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      {LANGS.map((lang) => (
        <div key={lang} className="grid content-start gap-3">
          <p className="text-sm font-medium">{t(`lang.${lang}`)}</p>
          <div className="grid gap-1">
            <h3 className="text-sm text-ink-soft">{t('matches')}</h3>
            <ul lang={lang} className="grid gap-1.5 font-words">
              {rule.flags[lang].map((example) => {
                const { text, marks } = readExample(example, rule.mark)
                return (
                  <li key={example}>
                    <MarkedText text={text} marks={marks} words={words} />
                  </li>
                )
              })}
            </ul>
          </div>
          <div className="grid gap-1">
            <h3 className="text-sm text-ink-soft">{t('passes')}</h3>
            <ul lang={lang} className="grid gap-1.5 font-words text-ink-soft">
              {rule.passes[lang].map((example) => (
                <li key={example}>{example}</li>
              ))}
            </ul>
          </div>
        </div>
      ))}
    </div>
  )
}
