import { adjectiveStems, BARE, nounStems, participleStems, type Stem, verbStems } from './russian-endings'

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

const verbal = (word: string, stemsOf: (infinitive: string) => Stem[]): Stem[] =>
  /с[яь]$/.test(word) ? reflexive(stemsOf(word.slice(0, -2))) : stemsOf(word)

/** One lemma's participles; none for what is no verb. */
export function russianParticiples(word: string, code: string): Stem[] {
  const [name = '', given] = code.split('/')
  if (name !== 'г' && name !== 'г2') return []
  return verbal(word, (bare) => participleStems(bare, name, given))
}

/**
 * One lemma of a Russian row: `слово` alone is that form only; with a code it takes the endings of its class
 * (`м ж с` nouns, `п` adjectives, `г г2` verbs), with `/stem` where the stem cannot be told from the lemma.
 */
export function russianStems(word: string, code: string | undefined): Stem[] {
  if (!code) return [{ stem: word, endings: BARE }]
  const [name = '', given] = code.split('/')
  if (name === 'м' || name === 'ж' || name === 'с') return nounStems(word, name, given)
  if (name === 'п') return adjectiveStems(word)
  if (name === 'г' || name === 'г2') return verbal(word, (bare) => verbStems(bare, name, given))
  throw new Error(`${word}: no such code ${code}`)
}
