import '../languages/all'
import { dot, meanOf, meantOf } from './meaning'
import { SPACE } from './space'
import { isStop, wordsOf } from './words'

/** How two lines of a catalogue compare. */
export interface LinesAlike {
  /** The same words that say something, in whatever form, order and company: one line is the other reworded. */
  readonly same: boolean
  /**
   * How near they are, up to 1: in meaning, or by the words they share. A guess for a person to look at: "no interior
   * painting" and "no exterior painting" are as near as a line and its rewording.
   */
  readonly near: number
}

/** Compares two lines, in one of our languages or one in each. Pure. */
export function linesAlike(one: string, other: string): LinesAlike {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const [stems, others] = [a, b].map(
    (words) => new Set(words.filter((word) => !isStop(word)).map(({ stem }) => stem)),
  )
  const all = (stems?.size ?? 0) + (others?.size ?? 0)
  const shared = [...(stems ?? [])].filter((stem) => others?.has(stem)).length
  const words = all === 0 ? 0 : (2 * shared) / all
  return {
    same: words === 1,
    near: Math.max(words, dot(meanOf(meantOf(a, SPACE)), meanOf(meantOf(b, SPACE)))),
  }
}
