import type { Lang } from '../vocabulary'

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x4ff
const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)

/** Russian speech is full of Latin product names and terms; English speech has no Cyrillic at all. */
const CYRILLIC_SHARE = 0.3

/** The language of a text by its share of Cyrillic letters; `fallback` when it holds no letters. */
export function languageOf(text: string, fallback: Lang = 'en'): Lang {
  let cyrillic = 0
  let latin = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isCyrillic(code)) cyrillic++
    else if (isLatin(code)) latin++
  }
  if (cyrillic + latin === 0) return fallback
  return cyrillic / (cyrillic + latin) >= CYRILLIC_SHARE ? 'ru' : 'en'
}
