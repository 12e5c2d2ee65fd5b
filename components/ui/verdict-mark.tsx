import type { Verdict } from '@/lib/scoring/vocabulary'
import { cn } from './class-names'

const SHAPES: Record<Verdict, { shape: string; colour: string }> = {
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
  const { shape, colour } = SHAPES[verdict]
  return (
    <span className={cn('inline-flex items-center gap-1.5 font-medium', colour, className)}>
      <span aria-hidden>{shape}</span>
      <span>{word}</span>
    </span>
  )
}
