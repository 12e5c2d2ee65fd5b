import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Namespace } from '@/lib/platform/messages'

/** Hands the named namespaces to client components below; what is not named never leaves the server. */
export async function MessageProvider({ of, children }: { of: readonly Namespace[]; children: ReactNode }) {
  const all = await getMessages()
  const picked = Object.fromEntries(of.map((name) => [name, all[name]]))
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>
}
