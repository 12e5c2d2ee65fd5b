import type { Lang } from '../vocabulary'
import { isLoaded, keepPart, NotLoaded } from './loaded'
import type { LanguagePart } from './part'

const LOADERS: Readonly<Record<Lang, () => Promise<LanguagePart>>> = {
  en: async () => (await import('./en')).EN_PART,
  ru: async () => (await import('./ru')).RU_PART,
}

/** Loads the tables of one language, once; false when they cannot be had now, as without a network. */
export async function loadLanguage(lang: Lang): Promise<boolean> {
  if (isLoaded(lang)) return true
  try {
    keepPart(lang, await LOADERS[lang]())
    return true
  } catch {
    return false
  }
}

/**
 * Reads with the languages that the texts turn out to need, each loaded when it is first missed: Russian speech with
 * a Latin word in it looks that word up in English, other Russian speech never loads English.
 * `read` must be pure: it is begun again after each load.
 * @returns null when a language cannot be had now
 */
export async function withLanguages<Result>(read: () => Result): Promise<Result | null> {
  for (;;) {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error
      if (!(await loadLanguage(error.lang))) return null
    }
  }
}
