import { MatchWord } from '@/components/decide/match-word'
import { SaidLine } from '@/components/decide/said-line'
import { learnedWith, staleWords, wholeWord } from '@/lib/assessments/said'
import type { SectionProps } from '../brief'
import { placeOf, takesWords } from '../place'
import { computedWord, saidWord } from './said-words'

/** Which offer it is: asked of whoever may edit, or answered, with what was computed beside the answer. */
export function WholeWord({ data, shown, w }: SectionProps) {
  const { ranked, nothingFits, said } = shown.result.match
  const place = placeOf(data)
  const mayEdit = takesWords({ data, shown })
  const word = wholeWord(data, shown)
  if (said?.review && word)
    return (
      <SaidLine
        place={place}
        id={word.id}
        word={saidWord(word, { data, shown, w })}
        reason={word.reason || w.decide('match.by-words-alone')}
        computed={computedWord(shown, w) ?? ''}
        learned={learnedWith(data, word.id)}
        lang={shown.input.lang}
        mayEdit={mayEdit && word.takenBack === null}
      />
    )
  if (!mayEdit || ranked.length === 0) return null
  return (
    <MatchWord
      place={place}
      computed={nothingFits ? null : (ranked[0]?.offerId ?? null)}
      offers={shown.input.catalogue.offers.map(({ id, title }) => ({ id, title }))}
    />
  )
}

/** Words that speak of what is no longer here: shown, so that they can be taken back. */
export function StaleWords({ data, shown, w }: SectionProps) {
  const stale = shown.isNewest ? staleWords(data, shown) : []
  if (stale.length === 0) return null
  return (
    <div className="grid gap-2">
      <h3 className="text-sm text-ink-soft">{w.decide('match.stale.title')}</h3>
      {stale.map((word) => (
        <SaidLine
          key={word.id}
          place={placeOf(data)}
          id={word.id}
          word={
            word.kind === 'clause'
              ? w.decide('match.stale.clause', { clause: word.clause, standing: word.standing })
              : saidWord(word, { data, shown, w })
          }
          reason={word.reason}
          learned={learnedWith(data, word.id)}
          lang={shown.input.lang}
          mayEdit={data.discovery.mayEdit}
        />
      ))}
    </div>
  )
}
