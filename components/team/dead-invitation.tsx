import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { EntryFrame } from '@/components/shell/entry-frame'
import { buttonStyle } from '@/components/ui/button'
import type { DeadLink } from '@/lib/invitations/data'

/** A link that leads nowhere: why, and what to do. */
export async function DeadInvitation({ reason }: { reason: DeadLink }) {
  const t = await getTranslations('team')
  return (
    <EntryFrame title={t('invitation.dead.title')} lead={t(`invitation.dead.${reason}`)}>
      <Link href="/sign-in" className={buttonStyle({ className: 'w-fit' })}>
        {t('invitation.dead.sign-in')}
      </Link>
    </EntryFrame>
  )
}
