import type { Metadata, Viewport } from 'next'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { MessageProvider } from '@/components/ui/message-provider'
import { chosenTheme } from '@/lib/platform/theme'
import './globals.css'

export const metadata: Metadata = { title: { default: 'Touchstone', template: '%s · Touchstone' } }

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme] = await Promise.all([getLocale(), chosenTheme()])
  return (
    <html lang={locale} {...(theme === 'system' ? {} : { 'data-theme': theme })}>
      <body>
        {/* The error page is a client component: it needs its wording when the server has failed. */}
        <MessageProvider of={['shell']}>{children}</MessageProvider>
      </body>
    </html>
  )
}
