import { getFormatter, getTranslations } from 'next-intl/server'
import figures from '@/lib/scoring/match/figures.gen.json'
import { FigureTable, TWO_DECIMALS } from './figure-table'
import { Part } from './part'

const FIGURES = [
  ['first', 'match.top1'],
  ['three', 'match.top3'],
  ['gaps', 'match.gap-found'],
  ['gaps-right', 'match.gap-precision'],
  ['fits', 'match.auc-fits-vs-none'],
] as const

/** Requests by the language they are asked in; across, where the offers are in the other one. */
const DIRECTIONS = ['en', 'ru', 'cross'] as const

/** Of the match: how a request is laid beside the offers, and how often that is right for firms it has not seen. */
export async function MatchPart() {
  const [t, lang, format] = await Promise.all([
    getTranslations('rules.match'),
    getTranslations('rules.lang'),
    getFormatter(),
  ])
  const row = figures.rows.find(({ name }) => name === 'all')
  const measured: Readonly<Record<string, number>> = row?.crossValidated ?? {}
  const refused = (of: string) =>
    format.number(measured[`match.${of}-refused.all`] ?? 0, { style: 'percent' })
  return (
    <Part title={t('title')}>
      <p>{t('how')}</p>
      <p>{t('said')}</p>
      <FigureTable
        caption={t('figures', { requests: figures.requests, firms: figures.firms })}
        columns={[lang('en'), lang('ru'), t('across')]}
        rows={FIGURES.map(([name, figure]) => ({
          name: t(name),
          values: DIRECTIONS.map((direction) => {
            const value = measured[`${figure}.${direction}`] ?? 0
            return name === 'fits' ? format.number(value, TWO_DECIMALS) : value
          }),
        }))}
      />
      <p>
        {t('strangers', {
          strangers: refused('strangers'),
          orders: refused('orders'),
          answered: refused('answered'),
        })}
      </p>
      <p>{t('limits')}</p>
    </Part>
  )
}
