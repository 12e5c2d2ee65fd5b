'use client'

import { useTranslations } from 'next-intl'

/** Why an action was refused, in the feature's own words (`NAMESPACE.failure.REASON`) or in the common ones. */
export function FailureLine({ reason, of }: { reason: string | null; of: string }) {
  const own = useTranslations(of)
  const common = useTranslations('failures')
  if (!reason) return null
  const text = own.has(`failure.${reason}`)
    ? own(`failure.${reason}`)
    : common(common.has(reason) ? reason : 'failed')
  return (
    <p role="alert" className="rounded-md bg-alarming-soft px-3 py-2 text-alarming">
      {text}
    </p>
  )
}
