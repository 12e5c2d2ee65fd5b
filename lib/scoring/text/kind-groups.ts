const MOST = 31
const bits = new Map<string, number>()
const groupsByKind = new Map<string, number>()
let asked = false

/** A group of kinds of words, told by its bit as in `word-sets.ts`: `form.groups & POINTABLE`. */
export function kindGroup(...kinds: readonly string[]): number {
  const name = kinds.join()
  const known = bits.get(name)
  if (known !== undefined) return known
  if (asked) throw new Error('a group of kinds was made after forms had been read without it')
  if (bits.size === MOST) throw new Error(`more than ${MOST} groups of kinds`)
  const bit = 1 << bits.size
  bits.set(name, bit)
  for (const kind of kinds) groupsByKind.set(kind, (groupsByKind.get(kind) ?? 0) | bit)
  return bit
}

/** The bits of all groups that hold one of these kinds. */
export function groupsOf(kinds: readonly string[]): number {
  asked = true
  return kinds.reduce((all, kind) => all | (groupsByKind.get(kind) ?? 0), 0)
}

/** A numeral; digits carry the bit as well. */
export const NUMERAL = kindGroup('numeral')
