import type { Reading, Token } from '../text/reading'

const STEM = { en: 6, ru: 5 } as const
const OWN = /^w:/

/** What a token says to the hints: its families, the ideas of the red-flag lexicon, and the start of a word nobody lists. */
export function featuresOfToken(token: Token, lang: Reading['lang']): readonly string[] {
  if (token.type === 'punctuation') return token.norm === '?' ? ['?'] : []
  if (token.type === 'number') return ['#']
  const stem = `${token.norm.slice(0, STEM[lang])}~`
  if (token.families.length === 0) return [stem]
  return token.families.every((name) => OWN.test(name)) ? [stem, ...token.families] : token.families
}

/** Every feature of some tokens of a text once, its intent among them; of all tokens unless told otherwise. */
export function featuresOf(
  reading: Reading,
  from = 0,
  to: number = reading.tokens.length,
): ReadonlySet<string> {
  const out = new Set<string>([`intent ${reading.intent}`])
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at]
    if (token) for (const feature of featuresOfToken(token, reading.lang)) out.add(feature)
  }
  return out
}

/** How much one feature of a text counts: long answers do not shout. */
export const shareOf = (features: number): number => 1 / Math.sqrt(Math.max(features, 8))
