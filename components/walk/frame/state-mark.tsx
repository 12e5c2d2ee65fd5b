'use client'

import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import type { QuestionState } from '../walk-data'

const COLOUR: Record<QuestionState, string> = {
  clear: 'text-concrete',
  vague: 'text-empty',
  open: 'text-ink-soft',
}

/** Where a question stands: a shape for the eye (full, half, empty), a word for the ear. */
export function StateMark({ state, className }: { state: QuestionState; className?: string }) {
  const t = useTranslations('walk.state')
  return (
    <span className={cn('shrink-0', COLOUR[state], className)} title={t(state)}>
      <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3">
        <circle
          cx="6"
          cy="6"
          r="4.75"
          fill={state === 'clear' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
        {state === 'vague' ? <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" fill="currentColor" /> : null}
      </svg>
      <span className="sr-only">, {t(state)}</span>
    </span>
  )
}
