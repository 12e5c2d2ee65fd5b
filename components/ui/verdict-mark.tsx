import type { Verdict } from '@/lib/scoring/vocabulary'
import { cn } from './class-names'

/** Each verdict's shape and colour, for places that set the word apart. */
export const VERDICT_SHAPES: Record<Verdict, { shape: string; colour: string }> = {
  take: { shape: '●', colour: 'text-concrete' },
  clarify: { shape: '◐', colour: 'text-empty' },
  'standard-offer': { shape: '◇', colour: 'text-accent' },
  decline: { shape: '■', colour: 'text-alarming' },
  'not-enough-info': { shape: '○', colour: 'text-ink-soft' },
}

/** A verdict's word, shape and colour, the same everywhere. `word` comes from the glossary messages. */
export function VerdictMark({
  verdict,
  word,
  className,
}: {
  verdict: Verdict
  word: string
  className?: string
}) {
  const { shape, colour } = VERDICT_SHAPES[verdict]
  return (
    <span className={cn('inline-flex items-center gap-1.5 font-medium', colour, className)}>
      <span aria-hidden>{shape}</span>
      <span>{word}</span>
    </span>
  )
}
