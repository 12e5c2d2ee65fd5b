'use client'

import { useTranslations } from 'next-intl'

/** Why an action was refused: one of `decide.failed.*`. */
export function Failed({ reason }: { reason: string | null }) {
  const t = useTranslations('decide')
  if (!reason) return null
  return (
    <p role="alert" className="rounded-md bg-alarming-soft px-3 py-2 text-alarming">
      {t(`failed.${reason}`)}
    </p>
  )
}
