import { assess } from '@/lib/scoring/assess'
import type { Assessment } from '@/lib/scoring/discovery'
import type { Snapshot } from './stored'

/** What the scorer of today would say otherwise of a stored assessment. */
export interface Rescored {
  readonly was: Pick<Assessment, 'verdict' | 'fit' | 'scorerVersion'>
  readonly now: Pick<Assessment, 'verdict' | 'fit' | 'scorerVersion'>
  readonly verdictChanged: boolean
  /** Points of fit gained or lost. */
  readonly shift: number
}

/** Scores a stored input again; the stored result stays as it is. Pure. */
export function rescored({ input, result }: Snapshot): Rescored {
  const now = assess(input)
  return {
    was: { verdict: result.verdict, fit: result.fit, scorerVersion: result.scorerVersion },
    now: { verdict: now.verdict, fit: now.fit, scorerVersion: now.scorerVersion },
    verdictChanged: now.verdict !== result.verdict,
    shift: now.fit - result.fit,
  }
}
