import { STANDINGS } from './beside/standings'
import type { SectionProps } from './brief'

const MOST = 5

/** On paper: the best offer beside the request, the refused parts first. */
export function PrintMatch({ shown, w }: SectionProps) {
  const { t } = w
  const { input, result } = shown
  const [best] = result.match.ranked
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
      {coverage.length === 0 ? <p>{t('offer.none-said')}</p> : null}
      {coverage.map(({ standing, request, offer }) => (
        <p
          key={`${request.answer} ${request.round} ${request.start}`}
          className="grid grid-cols-[1fr_10rem_1fr] items-start gap-4"
        >
          <span lang={input.lang} className="line-clamp-2 font-words text-[1.15em]">
            {request.quote}
          </span>
          <span className="line-clamp-1">{`${STANDINGS[standing].shape} ${w.standing(standing)}`}</span>
          <span className="line-clamp-2">{offer?.quote ?? t('offer.not-in-offer')}</span>
        </p>
      ))}
    </div>
  )
}
