import { wordSet } from './word-sets'

/** Kinds of which a word holds one at a time: "phone" is a tool or a call, never both in one place. */
const NOUNS = ['role', 'kin', 'place', 'document', 'tool', 'thing', 'empty', 'terms', 'people']
const VERBS = ['act', 'empty-act', 'speech']

/** Pronouns, auxiliaries and the like: what follows one of them is a verb where it can be. */
export const BEFORE_VERB = wordSet(`
  i we you they he she it who to will would can could must should shall may might don't doesn't didn't won't can't
  i'll we'll you'll they'll he'll she'll i'd we'd you'd they'd he'd she'd let's let please not never just and then
  nobody everybody somebody people always`)

/**
 * The kinds of a word where it stands: of a word that is both noun and verb, the verb after one of `BEFORE_VERB`,
 * the noun elsewhere; of several nouns the first. Without this "booking" was paper, act and thing.
 */
export function settle(kinds: readonly string[], afterCue: boolean): readonly string[] {
  if (kinds.length < 2) return kinds
  const nouns = kinds.filter((kind) => NOUNS.includes(kind))
  const verbs = kinds.filter((kind) => VERBS.includes(kind))
  if (nouns.length + verbs.length < 2) return kinds
  const verbal = verbs.length > 0 && (nouns.length === 0 || afterCue)
  const kept = verbal ? verbs : nouns.slice(0, 1)
  return kinds.filter((kind) => kept.includes(kind) || !(NOUNS.includes(kind) || VERBS.includes(kind)))
}
