import type { Wording } from './wording'

/** Said quietly, on every brief. */
export function Limits({ w }: { w: Wording }) {
  return (
    <aside className="grid gap-1 border-t pt-4 text-sm text-ink-soft">
      <h2 className="font-medium">{w.t('limits.title')}</h2>
      <p className="max-w-prose">{w.t('limits.text')}</p>
    </aside>
  )
}
