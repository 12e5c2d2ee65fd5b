import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ArchivedOffers } from '@/components/offers/archived-offers'
import { ExportLink } from '@/components/offers/export-link'
import { ImportDialog } from '@/components/offers/import-dialog'
import { NeverSection } from '@/components/offers/never-section'
import { OfferDialog } from '@/components/offers/offer-dialog'
import { OfferList } from '@/components/offers/offer-list'
import { OffersTeaching } from '@/components/offers/offers-teaching'
import { TryRequest } from '@/components/offers/try-request'
import { PageFrame } from '@/components/shell/page-frame'
import { MessageProvider } from '@/components/ui/message-provider'
import { may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/viewer'
import { loadOffersPage } from '@/lib/offers/data'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('offers'))('title') }
}

export default async function OffersPage() {
  const viewer = await requireViewer()
  const [t, { offers, archived, never, phrases, foreign }] = await Promise.all([
    getTranslations('offers'),
    loadOffersPage(viewer),
  ])
  const mayEdit = may(viewer, 'edit-offers')
  return (
    <MessageProvider of={['offers', 'phrases', 'offer-file', 'try-request', 'failures']}>
      <PageFrame
        title={t('title')}
        lead={mayEdit ? t('lead') : `${t('lead')} ${t('read-only')}`}
        actions={
          // One place in the tree before and after the first offer: an import does not lose its window by succeeding.
          <div className="flex flex-wrap gap-2">
            {offers.length > 0 ? <ExportLink /> : null}
            {mayEdit ? <ImportDialog /> : null}
            {mayEdit && offers.length > 0 ? <OfferDialog label={t('add')} /> : null}
          </div>
        }
      >
        {offers.length > 0 ? <TryRequest /> : null}
        {offers.length > 0 ? (
          <OfferList offers={offers} phrases={phrases} foreign={foreign} mayEdit={mayEdit} />
        ) : (
          <OffersTeaching mayEdit={mayEdit} />
        )}
        <NeverSection never={never} phrases={phrases} mayEdit={mayEdit} />
        {archived.length > 0 ? <ArchivedOffers offers={archived} mayEdit={mayEdit} /> : null}
      </PageFrame>
    </MessageProvider>
  )
}
