import { ClauseWord } from '@/components/decide/clause-word'
import { SaidLine } from '@/components/decide/said-line'
import { cn } from '@/components/ui/class-names'
import { clauseWord } from '@/lib/assessments/said'
import { sharedWords } from '@/lib/scoring/match/shared-words'
import type { SectionProps } from '../brief'
import type { Joint } from './joints'
import { saidWord } from './said-words'
import { SharedText } from './shared-text'
import { STANDINGS } from './standings'

/** A clause and, beside it (below it on a phone), the line that decides on it. */
export function AskedRow({
  joint,
  offerId,
  data,
  shown,
  w,
}: SectionProps & { joint: Joint; offerId: string }) {
  const { t, glossary } = w
  const { discovery } = data
  const word = clauseWord(data, joint.coverage)
  const place = { prospectId: discovery.prospect.id, discoveryId: discovery.id }
  const mayEdit = discovery.mayEdit && shown.isNewest
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
          {mayEdit && !word ? (
            <ClauseWord
              place={{
                ...place,
                offerId,
                questionKey: request.answer,
                round: request.round,
                clause: request.quote,
              }}
              offer={shown.input.catalogue.offers.find(({ id }) => id === offerId)?.title ?? ''}
              covered={standing === 'covered' || standing === 'partly'}
              lang={shown.input.lang}
            />
          ) : null}
        </p>
        {word ? (
          <SaidLine
            place={place}
            id={word.id}
            word={saidWord(word, { data, shown, w })}
            reason={word.reason}
            computed={w.decide('match.clause.computed', {
              standing: w.standing(coverage.said?.computed ?? standing),
            })}
            mayEdit={mayEdit && word.takenBack === null}
          />
        ) : null}
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
