import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { MessageProvider } from '@/components/ui/message-provider'
import { chosenTheme } from '@/lib/platform/theme'
import { Preferences } from './preferences'

/** The quiet frame of the pages before sign-in. */
export async function EntryFrame({
  title,
  lead,
  children,
}: {
  title: string
  lead?: string
  children: ReactNode
}) {
  const [t, theme] = await Promise.all([getTranslations('shell'), chosenTheme()])
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-md content-center gap-8 px-5 py-10">
      <header className="grid gap-2">
        <p className="font-words text-lg">{t('product')}</p>
        <h1 className="text-2xl font-semibold">{title}</h1>
        {lead ? <p className="text-ink-soft">{lead}</p> : null}
      </header>
      {children}
      <MessageProvider of={['shell']}>
        <Preferences theme={theme} />
      </MessageProvider>
    </main>
  )
}
