import { LogOut } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { buttonStyle } from '@/components/ui/button'
import { signOutAction } from '@/lib/auth/actions'

export async function SignOut() {
  const t = await getTranslations('shell')
  return (
    <form action={signOutAction}>
      <button type="submit" className={buttonStyle({ size: 'small' })}>
        <LogOut aria-hidden className="size-4" />
        {t('sign-out')}
      </button>
    </form>
  )
}
