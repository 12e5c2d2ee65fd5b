import { getFormatter, getTranslations } from 'next-intl/server'
import { ASSERTED } from '@/lib/scoring/learned/figures'
import figures from '@/lib/scoring/learned/figures.gen.json'
import { FLAG_TYPES, LANGS } from '@/lib/scoring/vocabulary'
import { FigureTable, TWO_DECIMALS } from './figure-table'
import { Part } from './part'

const FIGURES = [
  'concreteness',
  'precision',
  'recall',
  'three',
  'near',
  'mix-precision',
  'mix-recall',
  'apart-precision',
  'apart-recall',
  'apart-concreteness',
] as const

/** Of the learned part: how it came to be, how well it does on firms it has not seen, and its limits. */
export async function LearnedPart() {
  const [t, lang, format] = await Promise.all([
    getTranslations('rules.learned'),
    getTranslations('rules.lang'),
    getFormatter(),
  ])
  const { en, ru } = figures.answers
  const of = ({ concreteness, flags, keptOut }: typeof en) => ({
    concreteness: format.number(concreteness.all['length-controlled'], TWO_DECIMALS),
    precision: flags.all.precision.share,
    recall: flags.all.recall.share,
    three: flags['suggested-at-3'],
    near: flags['false-alarms-on-near-misses'].share,
    'mix-precision': flags['all, in the mix one meets'].precision.share,
    'mix-recall': flags['all, in the mix one meets'].recall.share,
    'apart-precision': keptOut.precision.share,
    'apart-recall': keptOut.recall.share,
    'apart-concreteness': format.number(keptOut.concreteness, TWO_DECIMALS),
  })
  return (
    <Part title={t('title')}>
      <p>{t('how', { en: en.answers, ru: ru.answers })}</p>
      <p>{t('use')}</p>
      <FigureTable
        caption={t('figures')}
        columns={[lang('en'), lang('ru')]}
        rows={FIGURES.map((figure) => ({ name: t(figure), values: [of(en)[figure], of(ru)[figure]] }))}
      />
      <p>{t('bar', { right: 100 * ASSERTED.right, alarms: 100 * ASSERTED.falseAlarms })}</p>
      <ByFlag />
      <p>{t('limits')}</p>
    </Part>
  )
}

/** The same figures flag by flag, folded: a few are found far more surely than others. */
async function ByFlag() {
  const [t, languages, flags, format] = await Promise.all([
    getTranslations('rules.learned'),
    getTranslations('rules.lang'),
    getTranslations('flags'),
    getFormatter(),
  ])
  return (
    <details>
      <summary className="font-medium">{t('types')}</summary>
      <div className="grid gap-6 pt-3">
        {LANGS.map((lang) => (
          <FigureTable
            key={lang}
            caption={t('types-of', { lang: languages(lang) })}
            columns={[t('type-precision'), t('type-recall'), t('type-count')]}
            rows={FLAG_TYPES.map((flag) => {
              const { precision, recall } = figures.answers[lang].flags.byType[flag]
              return {
                name: flags(`${flag}.name`),
                values: [precision.share, recall.share, format.number(recall.of)],
              }
            })}
          />
        ))}
      </div>
    </details>
  )
}
