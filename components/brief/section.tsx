import type { ReactNode } from 'react'

/** A part of the brief under its heading. */
export function Section({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: ReactNode
  lead?: ReactNode
  children: ReactNode
}) {
  return (
    <section aria-labelledby={`${id}-title`} id={id} className="grid content-start gap-4 scroll-mt-4">
      <header className="grid gap-1 border-b pb-2">
        <h2 id={`${id}-title`} className="font-semibold">
          {title}
        </h2>
        {lead ? <p className="max-w-prose text-sm text-ink-soft">{lead}</p> : null}
      </header>
      {children}
    </section>
  )
}
