'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ReadingPanel } from '../panel/reading-panel'
import { useWalk } from '../walk-context'
import { BottomBar } from './bottom-bar'
import { Head } from './head'
import { JumpList } from './jump-list'
import { KeyHints } from './key-hints'
import { Rail } from './rail'

/** Rail, question, reading; on a phone the rail becomes a bar at the bottom and the reading a sheet. */
export function Frame({ children }: { children: ReactNode }) {
  const t = useTranslations('walk')
  const { data, question } = useWalk()
  return (
    <main className="flex min-h-dvh flex-col">
      <Head />
      <div className="mx-auto grid w-full max-w-7xl flex-1 grid-cols-1 xl:grid-cols-[13rem_minmax(0,1fr)_20rem]">
        <nav
          aria-label={t('questions')}
          className="sticky top-14 hidden max-h-[calc(100dvh-3.5rem)] self-start overflow-y-auto py-4 pr-2 pl-4 xl:block"
        >
          <Rail />
        </nav>
        <div className="grid content-start gap-6 px-4 pt-5 pb-32 sm:px-8 xl:border-x xl:pb-10">
          {data.mayEdit ? null : (
            <p className="rounded-md bg-sunken px-3 py-2 text-sm">
              {t('read-only', { owner: data.prospect.ownerName })}
            </p>
          )}
          {children}
          <KeyHints />
        </div>
        <aside
          aria-label={t('reading.title')}
          className="sticky top-14 hidden max-h-[calc(100dvh-3.5rem)] self-start overflow-y-auto p-5 xl:block"
        >
          {question ? <ReadingPanel /> : null}
        </aside>
      </div>
      <BottomBar />
      <JumpList />
    </main>
  )
}
