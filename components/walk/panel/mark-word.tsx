'use client'

import { MARK_COLOUR } from '@/components/marks/looks'
import { cn } from '@/components/ui/class-names'
import type { Finding } from '@/lib/scoring/finding'
import { useWording } from '../use-wording'

/** The kind of a mark as a word. */
export function MarkWord({ finding }: { finding: Finding }) {
  const wording = useWording()
  return <span className={cn('shrink-0 text-sm', MARK_COLOUR[finding.mark])}>{wording.mark(finding)}</span>
}
