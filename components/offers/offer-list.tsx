import { getTranslations } from 'next-intl/server'
import type { OfferRow } from '@/lib/offers/data'
import type { PhraseRow } from '@/lib/offers/phrase-data'
import { OfferActions } from './offer-actions'
import { OfferCard } from './offer-card'
import { PhrasesOf } from './phrases-of'

export async function OfferList(props: {
  offers: readonly OfferRow[]
  phrases: readonly PhraseRow[]
  /** Offers in a third language, by their ids. */
  foreign: readonly string[]
  mayEdit: boolean
}) {
  const { offers, phrases, foreign, mayEdit } = props
  const t = await getTranslations('offers')
  return (
    <div className="grid gap-4">
      {mayEdit && !offers.some((offer) => offer.standard) ? (
        <p className="rounded-md bg-empty-soft px-3 py-2 text-empty">{t('no-standard')}</p>
      ) : null}
      <ul className="grid gap-4">
        {offers.map((offer, i) => (
          <li key={offer.id} id={`offer-${offer.id}`} className="scroll-mt-4">
            <OfferCard
              offer={offer}
              foreign={foreign.includes(offer.id)}
              phrases={
                <PhrasesOf
                  target={{ offerId: offer.id }}
                  title={offer.title}
                  phrases={phrases.filter(({ offerId }) => offerId === offer.id)}
                  mayEdit={mayEdit}
                />
              }
              actions={
                mayEdit ? <OfferActions offer={offer} first={i === 0} last={i === offers.length - 1} /> : null
              }
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
