import type { Lang } from '../vocabulary'
import type { LanguagePart } from './part'

const parts = new Map<Lang, LanguagePart>()

/** A text needs the tables of a language that nobody has loaded. */
export class NotLoaded extends Error {
  constructor(readonly lang: Lang) {
    super(`the tables of "${lang}" are not loaded: import languages/all, or read inside withLanguages`)
  }
}

export const keepPart = (lang: Lang, part: LanguagePart): void => void parts.set(lang, part)

export const isLoaded = (lang: Lang): boolean => parts.has(lang)

/** @throws NotLoaded */
export function partOf(lang: Lang): LanguagePart {
  const part = parts.get(lang)
  if (!part) throw new NotLoaded(lang)
  return part
}
