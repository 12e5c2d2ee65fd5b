'use client'

import { cn } from '@/components/ui/class-names'
import type { Finding, MarkKind } from '@/lib/scoring/finding'
import { useWording } from '../use-wording'

const COLOUR: Record<MarkKind, string> = {
  concrete: 'text-concrete',
  empty: 'text-empty',
  alarming: 'text-alarming',
  asked: 'text-asked',
}

/** The kind of a mark as a word. */
export function MarkWord({ finding }: { finding: Finding }) {
  const wording = useWording()
  return <span className={cn('shrink-0 text-sm', COLOUR[finding.mark])}>{wording.mark(finding)}</span>
}
