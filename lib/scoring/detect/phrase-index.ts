import type { Form } from '../text/form'
import { noted } from '../text/notes'
import type { Lang } from '../vocabulary'
import { commonnessIn } from './commonness'
import { KeySets } from './key-sets'
import { GAP_LENGTH, type Phrase, type Term } from './phrase'
import { keysOf, neighbourOf, stepOf } from './step'

/** A phrase ready to match, looked for where its rarest term is met. */
export interface Entry {
  /** Index of whatever the phrase was registered under. */
  readonly owner: number
  /** Its terms as numbers of `step.ts`. */
  readonly steps: readonly number[]
  /** The fewest and the most words that stand between its first term and the rarest. */
  readonly nearest: number
  readonly farthest: number
  readonly neighbour: number
}

/** What a form means to the phrases of an index. */
export interface Held {
  /** A bit for each list of keys that holds the form. */
  readonly keys: Uint32Array
  /** The same with all numbers folded into one: what is not here is not there either. */
  readonly mask: number
  /** Phrases whose rarest term the form may be. */
  readonly entries: readonly Entry[]
  /** For each of them the term that must hold the word beside this one, or `NO_NEIGHBOUR`. */
  readonly neighbours: readonly number[]
}

/** Compounds hold the lists of all their parts, so there is no end of them. */
const MOST_SHARED = 8_000

/** Phrases of many owners, found by their rarest terms. */
export interface PhraseIndex<Owner> {
  readonly owners: readonly Owner[]
  readonly heldBy: (form: Form) => Held
}

const rarestOf = (terms: readonly Term[], commonness: (key: string) => number): number => {
  let rarest = 0
  let least = Number.POSITIVE_INFINITY
  terms.forEach((term, at) => {
    if (term.type !== 'keys' || term.optional) return
    const weight = term.keys.reduce((sum, key) => sum + commonness(key), 0)
    if (weight >= least) return
    least = weight
    rarest = at
  })
  return rarest
}

const fewest = (term: Term): number => (term.type === 'gap' || term.type === 'mark' || term.optional ? 0 : 1)
const most = (term: Term): number => (term.type === 'gap' ? GAP_LENGTH : term.type === 'mark' ? 0 : 1)
const sum = (terms: readonly Term[], length: (term: Term) => number): number =>
  terms.reduce((total, term) => total + length(term), 0)

/** Indexes phrases so that a text pays only for what it might hold. */
export function indexPhrases<Owner>(
  list: readonly { readonly phrase: Phrase; readonly owner: Owner }[],
  lang: Lang,
): PhraseIndex<Owner> {
  const sets = new KeySets()
  const owners = [...new Set(list.map(({ owner }) => owner))]
  const numbers = new Map(owners.map((owner, number) => [owner, number]))
  const commonness = commonnessIn(lang)
  const byKeys = new Map<number, Entry[]>()
  for (const { phrase, owner } of list) {
    const { terms } = phrase
    const rarest = rarestOf(terms, commonness)
    const before = terms.slice(0, rarest)
    const steps = terms.map((term) => stepOf(term, sets))
    const entry = {
      owner: numbers.get(owner) ?? 0,
      steps,
      nearest: sum(before, fewest),
      farthest: sum(before, most),
      neighbour: neighbourOf(steps, rarest),
    }
    const keys = keysOf(steps[rarest] ?? 0)
    const known = byKeys.get(keys)
    if (known) known.push(entry)
    else byKeys.set(keys, [entry])
  }
  const length = (sets.size + 31) >> 5
  const nothing: Held = { keys: new Uint32Array(length), mask: 0, entries: [], neighbours: [] }
  // Most forms hold what others hold, and memory is what costs.
  const known = new Map<string, Held>()
  const heldBy = noted((form: Form): Held => {
    const holding = sets.holding(form)
    if (holding.size === 0) return nothing
    const name = [...holding].join()
    const made = known.get(name) ?? heldOf(holding)
    if (known.size < MOST_SHARED) known.set(name, made)
    return made
  })
  const heldOf = (holding: ReadonlySet<number>): Held => {
    const keys = new Uint32Array(length)
    let mask = 0
    for (const number of holding) {
      keys[number >> 5] = (keys[number >> 5] ?? 0) | (1 << (number & 31))
      mask |= 1 << (number & 31)
    }
    const entries = [...holding].flatMap((number) => byKeys.get(number) ?? [])
    return { keys, mask, entries, neighbours: entries.map(({ neighbour }) => neighbour) }
  }
  return { owners, heldBy }
}
