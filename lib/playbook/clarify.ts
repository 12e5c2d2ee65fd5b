/** Stands in a clarifying question for the phrase it quotes. */
export const QUOTE_PLACEHOLDER = '{quote}'

/**
 * The clarifying questions of one question in order, ready to be asked: those that quote come first when there is
 * a phrase to quote, and are left out when there is none. `asked` (as shown before) are not proposed again.
 */
export function clarifyingQuestions(
  clarify: readonly string[],
  quote: string | null,
  asked: readonly string[] = [],
): string[] {
  const phrase = quote?.trim()
  const quoting = phrase
    ? clarify
        .filter((one) => one.includes(QUOTE_PLACEHOLDER))
        // A function: a phrase may hold `$&`, which a replacement string would read as a pattern.
        .map((one) => one.replace(QUOTE_PLACEHOLDER, () => phrase))
    : []
  const plain = clarify.filter((one) => !one.includes(QUOTE_PLACEHOLDER))
  return [...quoting, ...plain].filter((one) => !asked.includes(one))
}
