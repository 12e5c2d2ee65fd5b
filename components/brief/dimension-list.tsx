import { ScoreBar } from '@/components/ui/score-bar'
import type { ShownAssessment } from '@/lib/assessments/data'
import { matchBasis } from '@/lib/assessments/match-basis'
import { standingFlagTypes } from '@/lib/assessments/standing-flags'
import { FLAGS_CLEAR } from '@/lib/scoring/policy'
import { DIMENSIONS, type Dimension } from '@/lib/scoring/vocabulary'
import type { SectionProps } from './brief'
import type { Wording } from './wording'

/** Up to here, 0-1, little was said, and little may be trusted. */
const LITTLE = 0.5
const MUCH = 0.8

/** The three dimensions, each by itself; then the number to sort by, and the own wish beside the words. */
export function DimensionList({ data, shown, w }: SectionProps) {
  const { t, glossary } = w
  const { result, enthusiasm } = shown
  const trust = result.concreteness.confidence
  const share = trust < LITTLE ? 'low' : trust < MUCH ? 'middle' : 'high'
  return (
    <section aria-labelledby="dimensions-title" className="grid content-start gap-4">
      <h2 id="dimensions-title" className="text-sm text-ink-soft">
        {t('first.dimensions')}
      </h2>
      <ul className="grid gap-3.5">
        {DIMENSIONS.map((dimension) => {
          const { score } = result[dimension]
          const word = glossary(`dimension.${dimension}.word`)
          return (
            <li key={dimension} className="grid gap-0.5">
              <span className="flex items-center justify-between gap-3">
                <a href={`#evidence-${dimension}`} className="font-medium hover:underline">
                  {word}
                </a>
                <ScoreBar
                  label={word}
                  score={score === null ? null : Math.round(score)}
                  tone={toneOf(dimension, score)}
                  wide
                />
              </span>
              <span className="text-sm text-ink-soft">{summaryOf(dimension, shown, w)}</span>
            </li>
          )
        })}
      </ul>
      <p className="border-t pt-3 text-sm">
        {t('first.fit', { fit: result.fit })} ·{' '}
        <a href="#evidence-fit" className="text-ink-soft underline">
          {t('first.how')}
        </a>
        {enthusiasm === null ? null : (
          <a href="#wish" className="block hover:underline">
            {t('first.you-and-words', { own: String(data.isOwn), wish: enthusiasm, fit: result.fit })}
          </a>
        )}
        <span className="block text-ink-soft">{t('first.trust', { share })}</span>
      </p>
    </section>
  )
}

export function toneOf(dimension: Dimension, score: number | null): 'concrete' | 'alarming' | 'accent' {
  if (dimension === 'concreteness') return 'concrete'
  if (dimension === 'match') return 'accent'
  return (score ?? 0) < FLAGS_CLEAR ? 'alarming' : 'concrete'
}

function summaryOf(dimension: Dimension, { input, result }: ShownAssessment, w: Wording): string {
  const { t } = w
  if (dimension === 'concreteness') {
    const count = (mark: string) => result.concreteness.findings.filter((one) => one.mark === mark).length
    return t('first.marks', { concrete: count('concrete'), empty: count('empty') })
  }
  if (dimension === 'flags') {
    const flags = standingFlagTypes(input, result)
    return flags.length === 0 ? t('first.no-flags') : flags.map((flag) => w.flag(flag)).join(', ')
  }
  const basis = matchBasis(result.match)
  if (basis === 'unsaid') return t('offer.none-said')
  if (basis === 'nothing') return t('first.nothing-fits')
  const offer = input.catalogue.offers.find(({ id }) => id === result.match.ranked[0]?.offerId)?.title ?? ''
  return basis === 'lines' ? offer : t(`first.match-${basis}`, { offer })
}
