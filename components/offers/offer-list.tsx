import { getTranslations } from 'next-intl/server'
import type { OfferRow } from '@/lib/offers/data'
import { OfferActions } from './offer-actions'
import { OfferCard } from './offer-card'

export async function OfferList({ offers, mayEdit }: { offers: readonly OfferRow[]; mayEdit: boolean }) {
  const t = await getTranslations('offers')
  return (
    <div className="grid gap-4">
      {mayEdit && !offers.some((offer) => offer.standard) ? (
        <p className="rounded-md bg-empty-soft px-3 py-2 text-empty">{t('no-standard')}</p>
      ) : null}
      <ul className="grid gap-4">
        {offers.map((offer, i) => (
          <li key={offer.id}>
            <OfferCard
              offer={offer}
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
