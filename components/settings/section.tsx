import type { ReactNode } from 'react'

/** A heading on the left, what can be set on the right; one below the other on a phone. */
export function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-8 gap-y-4 border-t pt-6 sm:grid-cols-[14rem_1fr]">
      <div className="grid content-start gap-1">
        <h2 className="font-semibold">{title}</h2>
        {lead ? <p className="text-sm text-ink-soft wrap-anywhere">{lead}</p> : null}
      </div>
      <div className="grid max-w-md content-start gap-4">{children}</div>
    </section>
  )
}
