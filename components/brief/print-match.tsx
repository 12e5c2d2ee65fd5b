import { clauseWord, wholeWord } from '@/lib/assessments/said'
import type { Coverage } from '@/lib/scoring/discovery'
import { outsideWord } from './beside/outside-note'
import { computedWord, saidWord } from './beside/said-words'
import { STANDINGS } from './beside/standings'
import type { SectionProps } from './brief'

const MOST = 5

/** On paper: the best offer beside the request, the refused parts first. */
export function PrintMatch({ data, shown, w }: SectionProps) {
  const { t } = w
  const { input, result } = shown
  const [best] = result.match.ranked
  const word = wholeWord(data, shown)
  const outside = outsideWord({ shown, w })
  const order = Object.keys(STANDINGS).reverse()
  const coverage = [...(best?.coverage ?? [])]
    .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
    .slice(0, MOST)
  const title = input.catalogue.offers.find(({ id }) => id === best?.offerId)?.title
  return (
    <div className="grid gap-1 border-t border-neutral-400 pt-2">
      <p className="line-clamp-1 font-semibold">
        {t('offer.title')}
        {title ? `: ${title}` : ''}
      </p>
      {result.match.nothingFits ? <p className="line-clamp-2">{t('offer.nothing-fits')}</p> : null}
      {word ? (
        <p className="line-clamp-3">
          {saidWord(word, { data, shown, w })}
          {word.reason ? `: ${word.reason}` : ''} ({computedWord(shown, w)})
        </p>
      ) : null}
      {(best?.clashes ?? []).map(({ axis, wanted, held, request }) => (
        <p key={axis} className="line-clamp-2">
          {t('clash.printed', {
            wanted: t(`way.${wanted}`),
            held: t(`way.${held}`),
            quote: request.quote,
          })}
        </p>
      ))}
      {outside ? <p className="line-clamp-2">{outside}</p> : null}
      {coverage.length === 0 ? <p>{t('offer.none-said')}</p> : null}
      {coverage.map(({ standing, request, offer, said }) => (
        <p
          key={`${request.answer} ${request.round} ${request.start}`}
          className="grid grid-cols-[1fr_10rem_1fr] items-start gap-4"
        >
          <span lang={input.lang} className="line-clamp-2 font-words text-[1.15em]">
            {request.quote}
          </span>
          <span className="line-clamp-1">{`${STANDINGS[standing].shape} ${w.standing(standing)}`}</span>
          <span className="line-clamp-2">{offer?.quote ?? t('offer.not-in-offer')}</span>
          {said ? <PrintedWord data={data} shown={shown} w={w} said={said} /> : null}
        </p>
      ))}
    </div>
  )
}

/** Whose word a standing is, why, and what was computed. */
function PrintedWord({ data, shown, w, said }: SectionProps & { said: NonNullable<Coverage['said']> }) {
  const word = clauseWord(data, { said })
  const who = word ? `${saidWord(word, { data, shown, w })}: ${word.reason}` : w.decide('match.once')
  const computed = w.decide('match.clause.computed', { standing: w.standing(said.computed) })
  return <span className="col-span-3 line-clamp-2 pl-4">{`${who} (${computed})`}</span>
}
