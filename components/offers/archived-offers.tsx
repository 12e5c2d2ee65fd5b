import { getTranslations } from 'next-intl/server'
import { RestoreOffer } from './restore-offer'

export async function ArchivedOffers(props: {
  offers: readonly { id: string; title: string }[]
  mayEdit: boolean
}) {
  const t = await getTranslations('offers')
  return (
    <details className="border-t pt-4">
      <summary className="font-medium">{t('archived', { count: props.offers.length })}</summary>
      <p className="mt-2 text-sm text-ink-soft">{t('archived-lead')}</p>
      <ul className="mt-2 grid">
        {props.offers.map((offer) => (
          <li key={offer.id} className="flex items-center justify-between gap-3 border-b py-2 last:border-0">
            <span className="min-w-0 wrap-anywhere">{offer.title}</span>
            {props.mayEdit ? <RestoreOffer offer={offer} /> : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
