'use client'

import { useTranslations } from 'next-intl'
import type { OfferRow } from '@/lib/offers/data'
import type { PhraseRow } from '@/lib/offers/phrase-data'
import { OfferActions } from './offer-actions'
import { OfferCard } from './offer-card'
import { OfferShelf } from './offer-shelf'
import { PhrasesOf } from './phrases-of'

/** As many as can be read through; of more, one looks for the one that is meant. */
const FEW = 12

/** The catalogue: a few offers stand open, many are found by their words and opened one by one. */
export function OfferList(props: {
  offers: readonly OfferRow[]
  phrases: readonly PhraseRow[]
  /** Offers in a third language, by their ids. */
  foreign: readonly string[]
  mayEdit: boolean
}) {
  const { offers, phrases, foreign, mayEdit } = props
  const t = useTranslations('offers')
  const few = offers.length <= FEW
  const card = (offer: OfferRow, place: number | null) => (
    <OfferCard
      offer={offer}
      headed={few}
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
        mayEdit ? (
          <OfferActions offer={offer} place={place === null ? null : { at: place, of: offers.length }} />
        ) : null
      }
    />
  )
  return (
    <div className="grid gap-4">
      {mayEdit && !offers.some((offer) => offer.standard) ? (
        <p className="rounded-md bg-empty-soft px-3 py-2 text-empty">{t('no-standard')}</p>
      ) : null}
      {few ? (
        <ul className="grid gap-4">
          {offers.map((offer, i) => (
            <li key={offer.id} id={`offer-${offer.id}`} className="scroll-mt-4">
              {card(offer, i)}
            </li>
          ))}
        </ul>
      ) : (
        <OfferShelf offers={offers} phrases={phrases} foreign={foreign} card={card} />
      )}
    </div>
  )
}
