import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { may, RIGHT_NAMES } from '@/lib/auth/policy'
import type { Viewer } from '@/lib/auth/viewer'
import { Overlays } from './overlays'
import { PhoneBar } from './phone-bar'
import { SideBar } from './side-bar'

/** The calm frame around every page of a signed-in member. A page brings its own `<main>`. */
export async function AppFrame({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const t = await getTranslations('shell')
  const rights = RIGHT_NAMES.filter((right) => may(viewer, right))
  return (
    <div className="md:flex">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-surface focus:px-4 focus:py-2"
      >
        {t('skip')}
      </a>
      <SideBar viewer={viewer} rights={rights} />
      <PhoneBar viewer={viewer} rights={rights} />
      <Overlays rights={rights} />
      <div id="content" tabIndex={-1} className="min-w-0 flex-1 outline-none">
        {children}
      </div>
    </div>
  )
}
