import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonStyle } from '@/components/ui/button'

/** For an address that leads nowhere, or to something that is not this firm's: the two look the same. */
export async function NothingHere() {
  const t = await getTranslations('shell')
  return (
    <main className="mx-auto grid w-full max-w-xl content-center gap-5 px-5 py-16">
      <title>{`${t('not-found.title')} · ${t('product')}`}</title>
      <h1 className="text-2xl font-semibold">{t('not-found.title')}</h1>
      <div className="grid gap-2">
        <p>{t('not-found.what')}</p>
        <p>{t('not-found.to-do')}</p>
      </div>
      <Link href="/pipeline" className={buttonStyle({ tone: 'primary', className: 'w-fit' })}>
        {t('not-found.go')}
      </Link>
    </main>
  )
}
