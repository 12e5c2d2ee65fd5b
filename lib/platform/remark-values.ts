import type { Remark } from '@/lib/scoring/discovery'

/** Values that messages select by, also in a remark of two; the others are quotes and numbers and stay as they are. */
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
      SELECTORS.has(name) && typeof value === 'string' ? value.replaceAll('-', '_') : value,
    ]),
  )
}
