import { bitsFor } from './bits'

const groups = bitsFor('groups of kinds')

/** A group of kinds of words, told by its bit: `form.groups & POINTABLE`. To be made when a module loads. */
export const kindGroup = (...kinds: readonly string[]): number => groups.add(kinds.join(), kinds)

/** The bits of all groups that hold one of these kinds. */
export const groupsOf = (kinds: readonly string[]): number =>
  kinds.reduce((all, kind) => all | groups.of(kind), 0)

/** A numeral; digits carry the bit as well. */
export const NUMERAL = kindGroup('numeral')
