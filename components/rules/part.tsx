import type { ReactNode } from 'react'

/** A part of the method, folded unless it is the first thing to know. */
export function Part({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="border-b px-4 py-3 last:border-0" {...(open ? { open: true } : {})}>
      <summary className="font-medium">{title}</summary>
      <div className="grid max-w-prose gap-3 pt-3 pb-2">{children}</div>
    </details>
  )
}
