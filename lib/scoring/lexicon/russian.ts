import { adjectiveStems, BARE, nounStems, type Stem, verbStems } from './russian-endings'

const VOWEL = /[аеиоуюя]$/
const reflexives = new WeakMap<readonly string[], readonly string[]>()

const reflexiveEndings = (endings: readonly string[]): readonly string[] => {
  const known =
    reflexives.get(endings) ?? endings.flatMap((e) => (VOWEL.test(e) ? [`${e}сь`, `${e}ся`] : [`${e}ся`]))
  reflexives.set(endings, known)
  return known
}

const reflexive = (stems: readonly Stem[]): Stem[] =>
  stems.map(({ stem, endings }) => ({ stem, endings: reflexiveEndings(endings) }))

/**
 * One lemma of a Russian row: `слово` alone is that form only; with a code it takes the endings of its class
 * (`м ж с` nouns, `п` adjectives, `г г2` verbs), with `/stem` where the stem cannot be told from the lemma.
 */
export function russianStems(word: string, code: string | undefined): Stem[] {
  if (!code) return [{ stem: word, endings: BARE }]
  const [name = '', given] = code.split('/')
  if (name === 'м' || name === 'ж' || name === 'с') return nounStems(word, name, given)
  if (name === 'п') return adjectiveStems(word)
  if (name === 'г' || name === 'г2') {
    if (!word.endsWith('ся') && !word.endsWith('сь')) return verbStems(word, name, given)
    return reflexive(verbStems(word.slice(0, -2), name, given))
  }
  throw new Error(`${word}: no such code ${code}`)
}
