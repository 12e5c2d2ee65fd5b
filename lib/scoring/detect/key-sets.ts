import type { Form } from '../text/form'
import { NUMERAL } from '../text/kind-groups'

/**
 * The alternatives of terms, `a|b|@kind`, each list of them once and under a number. A form is asked once which lists
 * hold it; after that a term is one bit.
 */
export class KeySets {
  private readonly numbers = new Map<string, number>()
  private readonly byKey = new Map<string, number[]>()

  get size(): number {
    return this.numbers.size
  }

  /** The number of a list of keys. */
  numberOf(keys: readonly string[]): number {
    const name = keys.join('|')
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(name, number)
    for (const key of keys) {
      const sets = this.byKey.get(key)
      if (sets) sets.push(number)
      else this.byKey.set(key, [number])
    }
    return number
  }

  /** The numbers of all lists that hold a form. */
  holding(form: Form): ReadonlySet<number> {
    const out = new Set<number>()
    const take = (key: string): void => {
      for (const number of this.byKey.get(key) ?? []) out.add(number)
    }
    take(`'${form.norm}'`)
    for (const family of form.families) take(family)
    for (const kind of form.kinds) take(`@${kind}`)
    if ((form.groups & NUMERAL) !== 0) take('#')
    return out
  }
}
