import { cn } from '@/components/ui/class-names'
import { sharedWords } from '@/lib/scoring/match/shared-words'
import type { SectionProps } from '../brief'
import type { Joint } from './joints'
import { SharedText } from './shared-text'
import { STANDINGS } from './standings'

/** A clause and, beside it (below it on a phone), the line that decides on it. */
export function AskedRow({ joint, shown, w }: SectionProps & { joint: Joint }) {
  const { t, glossary } = w
  const { id, coverage, line, lineId, first } = joint
  const { standing, request } = coverage
  const { shape, colour, edge, mark } = STANDINGS[standing]
  const intent = shown.input.answers.find(({ key }) => key === request.answer)?.intent
  const shared = line ? sharedWords(request.quote, line.quote) : null
  return (
    <li className="grid gap-x-24 gap-y-2 py-3 md:grid-cols-2">
      <div
        data-clause={id}
        data-standing={standing}
        {...(lineId ? { 'data-joined': lineId } : {})}
        className={cn('grid content-start gap-1 rounded-r-md border-l-3 pl-3 data-lit:bg-accent-soft', edge)}
      >
        <p lang={shown.input.lang} className="words [overflow-wrap:anywhere]">
          <SharedText text={request.quote} spans={shared?.one ?? []} mark={mark} />
        </p>
        <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <button type="button" data-anchor aria-pressed={false} className={cn('flex gap-2', colour)}>
            <span aria-hidden>{shape}</span>
            {w.standing(standing)}
          </button>
          {intent ? <span className="text-ink-soft">{glossary(`intent.${intent}.word`)}</span> : null}
        </p>
      </div>
      {line && lineId ? (
        <div
          {...(first ? { 'data-line': lineId } : {})}
          className={cn(
            'grid content-start gap-0.5 rounded-r-md border-l-3 pl-3 data-lit:bg-accent-soft max-md:ml-4',
            edge,
            first ? '' : 'md:sr-only',
          )}
        >
          <p className="[overflow-wrap:anywhere]">
            <SharedText text={line.quote} spans={shared?.other ?? []} mark={mark} />
          </p>
          <p className="text-sm text-ink-soft">
            {first ? (
              <button type="button" data-anchor aria-pressed={false}>
                {t(`offer.field.${line.field}`)}
              </button>
            ) : (
              t(`offer.field.${line.field}`)
            )}
          </p>
        </div>
      ) : (
        <p className="pl-3 text-ink-soft max-md:ml-4">{t('offer.not-in-offer')}</p>
      )}
    </li>
  )
}
