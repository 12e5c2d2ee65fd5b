import { getLocale, getTranslations } from 'next-intl/server'
import { currentViewer } from '@/lib/auth/viewer'
import { writeOffersCsv } from '@/lib/offers/csv-write'
import { loadCatalogue } from '@/lib/offers/data'
import { sampleOffers } from '@/lib/offers/sample'

/** The catalogue as a file, or with `?sample` one that shows what it looks like; headings in the reader's language. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer()
  if (!viewer) return Response.json({ ok: false, reason: 'signed-out' }, { status: 401 })
  const sample = new URL(request.url).searchParams.has('sample')
  const say = await getTranslations('offer-file.sample')
  const offers = sample
    ? sampleOffers(say)
    : (await loadCatalogue(viewer)).offers.map(({ format = '', phrases = [], ...offer }) => ({
        ...offer,
        outcomes: [...offer.outcomes],
        not: [...offer.not],
        format,
        phrases: [...phrases],
      }))
  const lang = (await getLocale()) === 'ru' ? 'ru' : 'en'
  return new Response(writeOffersCsv(offers, lang), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${sample ? 'offers-sample' : 'offers'}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
