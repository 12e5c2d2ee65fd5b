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

/** Character code → number. */
export const VALUES: Float32Array = (() => {
  const values = new Float32Array(128)
  CHARS.forEach((code, level) => {
    values[code] = (level / (LEVELS - 1)) * 2 * LARGEST - LARGEST
  })
  return values
})()
