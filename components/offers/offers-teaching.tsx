import { getTranslations } from 'next-intl/server'
import { OfferCard } from './offer-card'
import { OfferDialog } from './offer-dialog'

/** The empty catalogue: why it matters, one button, and an example worth imitating. */
export async function OffersTeaching({ mayEdit }: { mayEdit: boolean }) {
  const t = await getTranslations('offers')
  const lines = (key: 'outcomes' | 'not') => t(`example.${key}`).split('\n')
  return (
    <section className="grid gap-6">
      <div className="grid justify-items-start gap-4 rounded-xl border border-dashed p-5 sm:p-8">
        <h2 className="text-lg font-semibold">{t('empty.title')}</h2>
        <p className="max-w-prose text-ink-soft">{mayEdit ? t('empty.why') : t('empty.reader')}</p>
        {mayEdit ? <OfferDialog label={t('empty.first')} /> : null}
      </div>
      {mayEdit ? (
        <div className="grid gap-3">
          <div>
            <h2 className="font-semibold">{t('empty.example')}</h2>
            <p className="max-w-prose text-sm text-ink-soft">{t('empty.hint')}</p>
          </div>
          <OfferCard
            offer={{
              title: t('example.title'),
              does: t('example.does'),
              outcomes: lines('outcomes'),
              not: lines('not'),
              format: t('example.format'),
              standard: false,
            }}
          />
        </div>
      ) : null}
    </section>
  )
}
