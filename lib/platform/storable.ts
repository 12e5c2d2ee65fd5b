/**
 * Text as PostgreSQL and JSON can keep it: without NUL, with lone surrogates replaced by U+FFFD.
 * Both sides of a save apply it, so what is shown is what is stored. Length in UTF-16 units may shrink.
 */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed()
}
