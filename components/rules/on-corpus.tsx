import { getTranslations } from 'next-intl/server'
import { LANGUAGE_NAMES } from '@/lib/platform/lang'
import type { RuleFigures } from '@/lib/scoring/learned/figures'
import figures from '@/lib/scoring/learned/figures.gen.json'
import { LANGS } from '@/lib/scoring/vocabulary'

const RULES: RuleFigures = figures.rules

/** How often a rule is right on the labelled answers, in each language. */
export async function OnCorpus({ rule }: { rule: string }) {
  const t = await getTranslations('rules')
  const figure = RULES[rule]
  if (!figure) return null
  return (
    <p className="text-sm">
      <span className="text-ink-soft">{t('corpus.label')}: </span>
      {LANGS.map((lang) => {
        const { right, said } = figure[lang]
        return said === 0
          ? t('corpus.silent', { lang: LANGUAGE_NAMES[lang] })
          : t('corpus.line', { lang: LANGUAGE_NAMES[lang], right, said })
      }).join('; ')}
    </p>
  )
}
