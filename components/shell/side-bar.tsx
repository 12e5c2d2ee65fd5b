import { getTranslations } from 'next-intl/server'
import type { Right } from '@/lib/auth/policy'
import type { Viewer } from '@/lib/auth/viewer'
import { FirmBadge } from './firm-badge'
import { MemberMenu } from './member-menu'
import { NavLinks } from './nav-links'
import { SearchButton } from './search-button'
import { SheetButton } from './sheet-button'

/** Navigation on a desktop; icons alone on a tablet. */
export async function SideBar({ viewer, rights }: { viewer: Viewer; rights: readonly Right[] }) {
  const t = await getTranslations('shell')
  return (
    <header className="sticky top-0 hidden h-dvh w-16 flex-col gap-3 border-r bg-surface p-3 md:flex lg:w-52 print:hidden">
      <FirmBadge viewer={viewer} className="hidden px-3 pt-1 lg:grid" />
      <SearchButton />
      <nav aria-label={t('nav.label')} className="flex-1 overflow-y-auto">
        <NavLinks rights={rights} />
      </nav>
      <SheetButton />
      <MemberMenu viewer={viewer} />
    </header>
  )
}
