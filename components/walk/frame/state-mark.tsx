'use client'

import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import type { QuestionState } from '../walk-data'

const LOOK: Record<QuestionState, { shape: string; colour: string }> = {
  clear: { shape: '●', colour: 'text-concrete' },
  vague: { shape: '◐', colour: 'text-empty' },
  open: { shape: '○', colour: 'text-ink-soft' },
}

/** Where a question stands: a shape for the eye, a word for the ear. */
export function StateMark({ state, className }: { state: QuestionState; className?: string }) {
  const t = useTranslations('walk.state')
  const { shape, colour } = LOOK[state]
  return (
    <span className={cn('shrink-0', colour, className)} title={t(state)}>
      <span aria-hidden>{shape}</span>
      <span className="sr-only">, {t(state)}</span>
    </span>
  )
}
