'use client'

import { useTranslations } from 'next-intl'

const KNOWN = ['failed', 'invalid', 'forbidden', 'signed-out', 'not-found', 'no-such-member']

/** What went wrong, what was kept, what to do. Unknown reasons read as a failure of the connection. */
export function Failure({ reason }: { reason: string | null }) {
  const t = useTranslations('prospects')
  if (!reason) return null
  return (
    <p role="alert" className="rounded-md bg-alarming-soft px-3 py-2 text-alarming">
      {t(`failure.${KNOWN.includes(reason) ? reason : 'failed'}`)}
    </p>
  )
}
