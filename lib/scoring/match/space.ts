import { turnedVectorOf } from './vectors/turned'

/**
 * Where the words of both languages lie: a vector of length 1 for a form, the same object for forms of one word; null
 * for an unknown word.
 */
export type Space = (norm: string) => Float32Array | null

const CYRILLIC = /[а-я]/

/** The language whose words a form is looked for among. */
export const languageOfForm = (norm: string): 'en' | 'ru' => (CYRILLIC.test(norm) ? 'ru' : 'en')

/** Words as the match learned to place them. */
export const SPACE: Space = (norm) => turnedVectorOf(norm, languageOfForm(norm))
