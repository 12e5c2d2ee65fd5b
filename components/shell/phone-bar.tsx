import { Plus } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Right } from '@/lib/auth/policy'
import type { Viewer } from '@/lib/auth/viewer'
import { chosenTheme } from '@/lib/platform/theme'
import { FirmBadge } from './firm-badge'
import { MemberLines } from './member-menu'
import { NavLinks } from './nav-links'
import { PhoneMenu } from './phone-menu'
import { Preferences } from './preferences'
import { SearchButton } from './search-button'
import { SignOut } from './sign-out'

/** Navigation on a phone; the bottom edge stays free for the page's own tools. */
export async function PhoneBar({ viewer, rights }: { viewer: Viewer; rights: readonly Right[] }) {
  const [t, glossary, theme] = await Promise.all([
    getTranslations('shell'),
    getTranslations('glossary'),
    chosenTheme(),
  ])
  return (
    <header className="flex items-center gap-2 border-b bg-surface px-4 py-1.5 md:hidden print:hidden">
      <FirmBadge viewer={viewer} className="flex-1" />
      <SearchButton className="size-11 justify-center border-transparent" />
      <Link
        href="/prospects/new"
        aria-label={t('nav.new')}
        className="grid size-11 place-items-center rounded-md hover:bg-sunken"
      >
        <Plus aria-hidden className="size-5" />
      </Link>
      <PhoneMenu>
        <nav aria-label={t('nav.label')}>
          <NavLinks rights={rights} full />
        </nav>
        <div className="grid gap-4 border-t pt-4">
          <MemberLines viewer={viewer} role={glossary(`role.${viewer.role}.word`)} />
          <Preferences theme={theme} />
          <SignOut />
        </div>
      </PhoneMenu>
    </header>
  )
}
