import { BARE, type Stem } from './russian-endings'

const isConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word)

const plural = (word: string): string => {
  if (isConsonantY(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

const verb = (word: string, doubled: boolean): string[] => {
  const stem = doubled ? word + word.charAt(word.length - 1) : word
  const past = word.endsWith('e') ? `${word}d` : isConsonantY(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`
  const going = /[^eoy]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${stem}ing`
  return [word, plural(word), past, going]
}

/** `n` a noun, `v` a verb, `vv` a verb that doubles its last letter, `a` an adjective; none: that form only. */
export function englishStems(word: string, code: string | undefined): Stem[] {
  const forms = (list: readonly string[]): Stem[] => list.map((stem) => ({ stem, endings: BARE }))
  if (!code) return forms([word])
  if (code === 'n') return forms([word, plural(word), `${word}'s`, `${plural(word)}'`])
  if (code === 'v') return forms(verb(word, false))
  if (code === 'vv') return forms(verb(word, true))
  if (code === 'nv') return forms([...new Set([...verb(word, false), `${word}'s`])])
  if (code === 'a') return forms([word, `${word}ly`, `${word}er`, `${word}est`])
  throw new Error(`${word}: no such code ${code}`)
}
