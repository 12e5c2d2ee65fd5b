import { getFormatter, getTranslations } from 'next-intl/server'
import { BORNE_OUT, type RuleFigures } from '@/lib/scoring/learned/figures'
import figures from '@/lib/scoring/learned/figures.gen.json'
import type { Rule } from '@/lib/scoring/rules/rule'
import { LANGS } from '@/lib/scoring/vocabulary'

const RULES: RuleFigures = figures.rules

/** How often a rule is right on the labelled answers of each language, how much it finds, and what "right" means. */
export async function OnCorpus({ rule }: { rule: Rule }) {
  const [t, languages, flags, format] = await Promise.all([
    getTranslations('rules.corpus'),
    getTranslations('rules.lang'),
    getTranslations('flags'),
    getFormatter(),
  ])
  const figure = RULES[rule.id]
  if (!figure) return <p className="text-sm text-ink-soft">{t('none')}</p>
  // Many rules find one answer in a hundred of those they could: without a decimal they would seem to find none.
  const share = (part: number, of: number) =>
    format.number(of === 0 ? 0 : part / of, {
      style: 'percent',
      maximumFractionDigits: part < of / 10 ? 1 : 0,
    })
  return (
    <div className="grid max-w-prose gap-1 text-sm">
      <h3 className="text-ink-soft">{t('label')}</h3>
      <ul className="grid gap-1">
        {LANGS.map((language) => {
          const { right, said, there } = figure[language]
          const lang = languages(language)
          const precision = share(right, said)
          return (
            <li key={language}>
              {said === 0
                ? t('silent', { lang, there })
                : t('line', { lang, right, said, there, precision, recall: share(right, there) })}
            </li>
          )
        })}
      </ul>
      <p className="text-ink-soft">
        {rule.flag
          ? t('right.flag', { flag: flags(`${rule.flag}.name`) })
          : rule.mark === 'concrete'
            ? t('right.concrete', { from: BORNE_OUT.concrete })
            : t('right.empty', { to: BORNE_OUT.empty })}
      </p>
    </div>
  )
}
