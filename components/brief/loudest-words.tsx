import { MarkedText } from '@/components/marks/marked-text'
import { gravestFlag, headlineOf, passageOf } from '@/lib/assessments/headline'
import { namedFindings } from '@/lib/assessments/sources'
import { standingFlagTypes } from '@/lib/assessments/standing-flags'
import { countedSeverity } from '@/lib/scoring/flags-dimension'
import type { SectionProps } from './brief'
import { sourceOf } from './source-of'

const LONGEST = 220

/** The gravest flag with its quote; where there is none, the words that speak loudest. Larger than all else. */
export function LoudestWords({ shown, w }: SectionProps) {
  const { t } = w
  const { input, result } = shown
  const flag = gravestFlag(input, result)
  const quote = flag ? passageOf(input, flag, LONGEST) : headlineOf(input, result).quote
  const id = flag ? namedFindings(result).find(({ finding }) => finding === flag)?.id : undefined
  const others = standingFlagTypes(input, result).filter((type) => type !== flag?.flag).length
  return (
    <section aria-labelledby="loudest-title" className="grid gap-2">
      <h2 id="loudest-title" className="text-sm text-ink-soft">
        {t(flag ? 'first.gravest' : 'first.strongest')}
      </h2>
      {quote ? (
        <blockquote lang={input.lang} className="words text-[1.55rem] leading-snug [overflow-wrap:anywhere]">
          {quote.cutBefore ? '… ' : ''}
          <MarkedText
            text={quote.text}
            marks={[{ id: id ?? 'loudest', start: quote.start, end: quote.end, kind: quote.mark }]}
            words={w.marks}
            linked={id !== undefined}
          />
          {quote.cutAfter ? ' …' : ''}
        </blockquote>
      ) : (
        <p className={flag ? 'text-lg' : 'text-ink-soft'}>{flag ? w.ruleName(flag) : t('first.no-quote')}</p>
      )}
      {flag ? (
        <p className="text-sm">
          <strong className="font-semibold text-alarming">
            {flag.flag ? w.flag(flag.flag) : w.ruleName(flag)}
          </strong>
          <span className="text-ink-soft">
            {` · ${t(`severity.${countedSeverity(flag, input.topicOrder)}`)} · ${sourceOf(flag, shown.input.answers, w)}`}
            {others > 0 ? ` · ${t('first.more-flags', { count: others })}` : ''}
          </span>
        </p>
      ) : null}
    </section>
  )
}
