import { getFormatter, getTranslations } from 'next-intl/server'
import figures from '@/lib/scoring/lexicon/figures.gen.json'
import { LANGS } from '@/lib/scoring/vocabulary'
import { FigureTable } from './figure-table'
import { Part } from './part'

/** Of the lexicon: what it says of a word, how many words it has, how many of those spoken it knows, its limits. */
export async function LexiconPart() {
  const [t, languages, format] = await Promise.all([
    getTranslations('rules.lexicon'),
    getTranslations('rules.lang'),
    getFormatter(),
  ])
  const share = (value: number) => format.number(value, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <Part title={t('title')}>
      <p>{t('what')}</p>
      <FigureTable
        caption={t('figures')}
        columns={LANGS.map((lang) => languages(lang))}
        rows={[
          { name: t('families'), values: LANGS.map((lang) => format.number(figures[lang].families)) },
          { name: t('running'), values: LANGS.map((lang) => format.number(figures[lang].running)) },
          { name: t('known'), values: LANGS.map((lang) => share(figures[lang].known)) },
        ]}
      />
      <p>{t('limits')}</p>
    </Part>
  )
}
