import type { Change, Remark } from '@/lib/scoring/discovery'

/** Values that messages select by, also in a remark of two; the others are quotes and numbers. */
const SELECTORS = new Set([
  ...['flag', 'intent', 'first', 'second'],
  ...['first_flag', 'first_intent', 'second_flag', 'second_intent'],
])

/**
 * Values of a remark as messages take them. A selector in ICU syntax may not contain a hyphen, so messages write
 * `{flag, select, price_first {…} …}` for the flag `price-first`.
 */
export function remarkValues({ values }: Remark): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value !== 'string' ? value : SELECTORS.has(name) ? value.replaceAll('-', '_') : unstopped(value),
    ]),
  )
}

/**
 * Whether a change needs words of its own: what a concrete answer can spoil is that it shows how little the offers have
 * to do with the need, and "one concrete answer would make it: decline" hides that.
 */
export const showsThatNoneFits = ({ remark, verdict }: Change): boolean =>
  remark.key === 'change.concrete-answer' && verdict === 'decline'

/** The quote without its last stop: the sentence around it has its own, and `.”.` reads as a misprint. */
function unstopped(quote: string): string {
  const end = quote.trimEnd()
  return /[^.][.,;:]$/.test(end) ? end.slice(0, -1) : end
}
