/**
 * Numbers of a vector are one of this many levels, so that each is one character of a table that loads as it stands.
 */
export const LEVELS = 90
/** Components of vectors of length 1 and 100 dimensions are hardly ever larger. */
export const LARGEST = 0.38

const FIRST = 35
const QUOTE = 39
const BACKSLASH = 92

const CHARS = Array.from({ length: 92 }, (_, at) => FIRST + at).filter(
  (code) => code !== QUOTE && code !== BACKSLASH,
)

export const levelChar = (level: number): string => String.fromCharCode(CHARS[level] ?? FIRST)

/** Character code → level. */
const LEVEL_OF: Uint8Array = (() => {
  const levels = new Uint8Array(128)
  CHARS.forEach((code, level) => {
    levels[code] = level
  })
  return levels
})()

/** Character code → number. */
export const VALUES: Float32Array = (() => {
  const values = new Float32Array(128)
  CHARS.forEach((code, level) => {
    values[code] = (level / (LEVELS - 1)) * 2 * LARGEST - LARGEST
  })
  return values
})()

/** Two numbers share three characters of the finer table: 853² is hardly less than 90³. */
export const FINE_LEVELS = 853
export const FINE_CHARACTERS = 3

/** Two levels, each 0 to 852, as three characters. */
export function finePair(first: number, second: number): string {
  const both = first * FINE_LEVELS + second
  return (
    levelChar(Math.floor(both / LEVELS ** 2)) +
    levelChar(Math.floor(both / LEVELS) % LEVELS) +
    levelChar(both % LEVELS)
  )
}

/** What `finePair` wrote at a place of a text: `first * FINE_LEVELS + second`. */
export const finePairAt = (text: string, at: number): number =>
  ((LEVEL_OF[text.charCodeAt(at)] ?? 0) * LEVELS + (LEVEL_OF[text.charCodeAt(at + 1)] ?? 0)) * LEVELS +
  (LEVEL_OF[text.charCodeAt(at + 2)] ?? 0)
