import type { Verdict } from '@/lib/scoring/vocabulary'
import type { DecisionChoice } from './decision-schema'

/**
 * What follows each verdict. A standard offer means no tailored work, so a no-go follows it; where one more talk
 * is worth it, a plain yes and a plain no both skip that talk; too little said supports no yes.
 */
const FOLLOWS: Readonly<Record<Verdict, readonly DecisionChoice[]>> = {
  take: ['go', 'go-with-conditions'],
  clarify: ['go-with-conditions'],
  'standard-offer': ['no-go'],
  decline: ['no-go'],
  'not-enough-info': ['no-go'],
}

/** Whether people decide otherwise than the words were read: allowed, and always marked. */
export function isAgainstVerdict(verdict: Verdict, choice: DecisionChoice): boolean {
  return !FOLLOWS[verdict].includes(choice)
}
