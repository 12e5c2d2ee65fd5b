import type { ReactNode } from 'react'

/** A part of the method, folded unless nobody should miss it. */
export function Part({
  id,
  title,
  open,
  children,
}: {
  id?: string
  title: string
  open?: boolean
  children: ReactNode
}) {
  return (
    <details
      id={id}
      className="scroll-mt-20 border-b px-4 py-3 last:border-0"
      {...(open ? { open: true } : {})}
    >
      <summary className="font-medium">{title}</summary>
      <div className="grid max-w-prose gap-3 pt-3 pb-2">{children}</div>
    </details>
  )
}
