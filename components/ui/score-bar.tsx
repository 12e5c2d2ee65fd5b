import { cn } from './class-names'

/** A dimension as a short horizontal bar with its number; a dash when nothing was said to judge it by. */
export function ScoreBar(props: {
  label: string
  score: number | null
  tone: 'concrete' | 'alarming' | 'accent'
  wide?: boolean
}) {
  const { label, score, tone, wide } = props
  const fill = { concrete: 'bg-concrete', alarming: 'bg-alarming', accent: 'bg-accent' }[tone]
  return (
    <span className="inline-flex items-center gap-2 tabular-nums" title={label}>
      <span className="sr-only">{label}: </span>
      <span aria-hidden className={cn('h-1.5 overflow-hidden rounded-full bg-line', wide ? 'w-32' : 'w-14')}>
        <span className={cn('block h-full rounded-full', fill)} style={{ width: `${score ?? 0}%` }} />
      </span>
      <span className="min-w-7 text-sm">{score ?? '–'}</span>
    </span>
  )
}
