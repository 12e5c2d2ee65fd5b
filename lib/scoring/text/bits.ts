const MOST = 31

/** Sets of names, each told by one bit. */
export interface Bits {
  /** The bit of a set, made when a module loads; the same bit for a name that is there. */
  readonly add: (name: string, members: Iterable<string>) => number
  /** The bits of all sets that hold a member. */
  readonly of: (member: string) => number
}

/**
 * Every form carries one bit for each set it belongs to, so that asking costs an AND and not a look-up of a string.
 * @param what for messages: "sets of words"
 * @throws when a set is made after members were asked for, or when there are more than 31
 */
export function bitsFor(what: string): Bits {
  const bits = new Map<string, number>()
  const byMember = new Map<string, number>()
  let asked = false
  return {
    add: (name, members) => {
      const known = bits.get(name)
      if (known !== undefined) return known
      if (asked) throw new Error(`${what}: "${name}" was made after forms had been read without it`)
      if (bits.size === MOST) throw new Error(`more than ${MOST} ${what}`)
      const bit = 1 << bits.size
      bits.set(name, bit)
      for (const member of members) byMember.set(member, (byMember.get(member) ?? 0) | bit)
      return bit
    },
    of: (member) => {
      asked = true
      return byMember.get(member) ?? 0
    },
  }
}
