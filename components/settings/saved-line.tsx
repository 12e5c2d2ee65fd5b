'use client'

import { Check } from 'lucide-react'

/** A quiet word that it is saved; announced to screen readers. */
export function SavedLine({ text }: { text: string | null }) {
  return (
    <p role="status" className="flex items-center gap-1.5 text-sm text-concrete empty:hidden">
      {text ? (
        <>
          <Check aria-hidden className="size-4" />
          {text}
        </>
      ) : null}
    </p>
  )
}
