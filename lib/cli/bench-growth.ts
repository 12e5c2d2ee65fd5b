import '@/lib/scoring/languages/all'
import { readText } from '@/lib/scoring/score'
import { LANGS } from '@/lib/scoring/vocabulary'
import { answersOfWords, HOSTILE } from './bench-texts'

export const LENGTHS = [10, 100, 1_000, 10_000, 100_000] as const
const REPEATS = 7
/** Shorter texts are mostly overhead, so the slope is taken from here on. */
const FIRST_OF_SLOPE = 2

export interface Growth {
  readonly text: string
  /** Milliseconds for a text of each of `LENGTHS` characters. */
  readonly times: readonly number[]
  /** By which power of the length time grows: 1 is linear, 2 quadratic. */
  readonly slope: number
}

const fastest = (text: string): number =>
  Math.min(
    ...Array.from({ length: REPEATS }, () => {
      const began = process.cpuUsage()
      const runs = Math.max(1, Math.floor(20_000 / text.length))
      for (let run = 0; run < runs; run++) readText(text, { intent: 'problem', speaker: 'verbatim' })
      const { user, system } = process.cpuUsage(began)
      return (user + system) / 1_000 / runs
    }),
  )

const slopeOf = (times: readonly number[]): number => {
  const points = LENGTHS.map((length, at) => [Math.log(length), Math.log(times[at] ?? 1)] as const).slice(
    FIRST_OF_SLOPE,
  )
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const up = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return up / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}

/** How reading time grows with the length of natural and of hostile text. */
export function benchGrowth(root: string): Growth[] {
  const natural = LANGS.map((lang) => {
    const speech = answersOfWords(root, lang, 60).join(' ')
    const long = speech.repeat(Math.ceil(Math.max(...LENGTHS) / speech.length))
    return [`natural, ${lang}`, (length: number) => long.slice(0, length)] as const
  })
  return [...natural, ...Object.entries(HOSTILE)].map(([text, make]) => {
    const times = LENGTHS.map((length) => fastest(make(length).slice(0, length)))
    return { text, times, slope: slopeOf(times) }
  })
}
