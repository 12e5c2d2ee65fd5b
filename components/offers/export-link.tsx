import { Download } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { buttonStyle } from '@/components/ui/button'

/** The catalogue as a file that can be read in again. */
export async function ExportLink() {
  const t = await getTranslations('offer-file')
  return (
    <a href="/api/offers" download className={buttonStyle()}>
      <Download aria-hidden className="size-4" />
      {t('export')}
    </a>
  )
}
