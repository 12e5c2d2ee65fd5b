import type { ReactNode } from 'react'

/** What an empty screen says: one sentence that teaches, one button. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-4 rounded-xl border border-dashed px-6 py-14 text-center">
      <p className="max-w-prose text-ink-soft">{children}</p>
      {action}
    </div>
  )
}
