import { Pencil } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonStyle } from '@/components/ui/button'

/** Editing begins with the version that is being read. */
export async function PlaybookActions({ version, current }: { version: number; current: number }) {
  const t = await getTranslations('playbook')
  const old = version !== current
  return (
    <Link
      href={old ? `/playbook/edit?from=${version}` : '/playbook/edit'}
      className={buttonStyle({ tone: 'primary' })}
    >
      <Pencil aria-hidden className="size-4" />
      {old ? t('edit-from') : t('edit')}
    </Link>
  )
}
