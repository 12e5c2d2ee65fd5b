import { ClauseWord } from '@/components/decide/clause-word'
import { SaidLine } from '@/components/decide/said-line'
import { cn } from '@/components/ui/class-names'
import { clauseWord } from '@/lib/assessments/said'
import type { StoredMatchReview } from '@/lib/discovery/match-review-data'
import type { SharedWords } from '@/lib/scoring/match/shared-words'
import { isAnswered } from '@/lib/scoring/standing'
import type { SectionProps } from '../brief'
import { placeOf, takesWords } from '../place'
import type { Joint } from './joints'
import { saidWord, titleOf } from './said-words'
import { SharedText } from './shared-text'
import { STANDINGS } from './standings'

type ClauseProps = SectionProps & { readonly joint: Joint; readonly offerId: string }

/** A clause in their words, how it stands beside the offer, and what a person says of that. */
export function AskedClause({ shared, ...clause }: ClauseProps & { shared: SharedWords['one'] }) {
  const { data, shown, w, joint } = clause
  const { standing, request } = joint.coverage
  const { shape, colour, edge, mark } = STANDINGS[standing]
  const intent = shown.input.answers.find(({ key }) => key === request.answer)?.intent
  const word = clauseWord(data, joint.coverage)
  return (
    <div
      data-clause={joint.id}
      data-standing={standing}
      {...(joint.lineId ? { 'data-joined': joint.lineId } : {})}
      className={cn('grid content-start gap-1 rounded-r-md border-l-3 pl-3 data-lit:bg-accent-soft', edge)}
    >
      <p lang={shown.input.lang} className="words [overflow-wrap:anywhere]">
        <SharedText text={request.quote} spans={shared} mark={mark} />
      </p>
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <button type="button" data-anchor aria-pressed={false} className={cn('flex gap-2', colour)}>
          <span aria-hidden>{shape}</span>
          {w.standing(standing)}
        </button>
        {intent ? <span className="text-ink-soft">{w.glossary(`intent.${intent}.word`)}</span> : null}
        {takesWords(clause) && !word ? <AskedWord {...clause} /> : null}
      </p>
      {word ? <SaidOfClause {...clause} word={word} /> : null}
    </div>
  )
}

/** Lets a person say how the clause stands. */
function AskedWord({ data, shown, joint, offerId }: ClauseProps) {
  const { standing, request } = joint.coverage
  return (
    <ClauseWord
      place={{
        ...placeOf(data),
        offerId,
        questionKey: request.answer,
        round: request.round,
        clause: request.quote,
      }}
      offer={titleOf(shown, offerId) ?? ''}
      covered={isAnswered(standing)}
      lang={shown.input.lang}
    />
  )
}

/** What a person said of the clause, beside what was computed. */
function SaidOfClause({ joint, word, ...section }: ClauseProps & { word: StoredMatchReview }) {
  const { data, w } = section
  const { standing, said } = joint.coverage
  return (
    <SaidLine
      place={placeOf(data)}
      id={word.id}
      word={saidWord(word, section)}
      reason={word.reason}
      computed={w.decide('match.clause.computed', { standing: w.standing(said?.computed ?? standing) })}
      mayEdit={takesWords(section) && word.takenBack === null}
    />
  )
}
