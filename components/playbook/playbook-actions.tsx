import { Pencil } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonStyle } from '@/components/ui/button'
import { MessageProvider } from '@/components/ui/message-provider'
import { RestoreBuiltIn } from './restore-built-in'

export async function PlaybookActions({ version, current }: { version: number; current: number }) {
  const t = await getTranslations('playbook')
  const old = version !== current
  return (
    <div className="flex flex-wrap gap-3">
      <MessageProvider of={['playbook', 'failures']}>
        <RestoreBuiltIn base={current} />
      </MessageProvider>
      <Link
        href={old ? `/playbook/edit?from=${version}` : '/playbook/edit'}
        className={buttonStyle({ tone: 'primary' })}
      >
        <Pencil aria-hidden className="size-4" />
        {old ? t('edit-from') : t('edit')}
      </Link>
    </div>
  )
}
