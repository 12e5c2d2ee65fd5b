import { CONCEPTS, STEMS, TEXTS } from './commonness.gen'

/** In how many of the counted texts a key stood. */
function counts(packed: string): ReadonlyMap<string, number> {
  return new Map(
    packed.split(' ').map((entry) => {
      const at = entry.lastIndexOf(':')
      return [entry.slice(0, at), Number(entry.slice(at + 1))] as const
    }),
  )
}

const TABLES = { stems: counts(STEMS), concepts: counts(CONCEPTS) }
const ALL = Math.log(1 + TEXTS)

/**
 * 0-1: 1 for a word or concept that talk about work in general never brings up, near 0 for what everybody says. A firm
 * with six offers cannot tell by itself that "team" is common: one of six may well be the only one to say it.
 */
export function speciality(kind: 'stems' | 'concepts', key: string): number {
  return Math.log(1 + TEXTS / (1 + (TABLES[kind].get(key) ?? 0))) / ALL
}
