import { type PhraseTable, phrasesAt, phraseTable } from './phrase-table'
import { WAY_TERMS } from './way-terms'
import { type Word, wordsOf } from './words'

/** Ways of working, two opposites to an axis. */
export const WAY_AXES = {
  mind: ['thinks-along', 'does-as-told'],
  span: ['once', 'stays'],
  hands: ['teaches', 'does-it'],
  place: ['on-site', 'remote'],
} as const
export type WayAxis = keyof typeof WAY_AXES
export type Way = (typeof WAY_AXES)[WayAxis][number]

export const AXIS_NAMES = Object.keys(WAY_AXES) as WayAxis[]

/** Somebody's words for a way of working: the words `from` to `to` of the text, inclusive. */
export interface WayHit {
  readonly way: Way
  /** A word before them turned the way that they name into this one. */
  readonly turned: boolean
  readonly from: number
  readonly to: number
}

const table: PhraseTable = phraseTable(
  Object.entries(WAY_TERMS).map(([id, { en, ru }]) => ({ id, terms: `${en} ${ru}` })),
)

const isWay = (id: string): id is Way => id in WAY_TERMS

/** "not remote", "без сопровождения": the word shortly before turns the way into its opposite. */
const TURNS = new Set('no not never without nor neither dont doesnt isnt не без ни никогда'.split(' '))
const REACH = 2

export const axisOf = (way: Way): WayAxis =>
  AXIS_NAMES.find((axis) => (WAY_AXES[axis] as readonly Way[]).includes(way)) ?? 'mind'

export function oppositeOf(way: Way): Way {
  const [one, other] = WAY_AXES[axisOf(way)]
  return way === one ? other : one
}

/** The ways of working that the words name, in their order. */
export function waysAt(words: readonly Word[]): readonly WayHit[] {
  const hits: WayHit[] = []
  const named = words.flatMap((_, index) => phrasesAt(table, words, index))
  for (const { id, from, to } of named) {
    if (!isWay(id)) continue
    const last = hits.at(-1)
    const turned = words.slice(Math.max(0, from - REACH), from).some(({ norm }) => TURNS.has(norm))
    // "without an ongoing retainer" turns both words, though it stands before the first.
    const goesOn = last?.turned === true && last.way === oppositeOf(id) && from <= last.to + 1
    hits.push({ way: turned || goesOn ? oppositeOf(id) : id, turned: turned || goesOn, from, to })
  }
  return hits
}

/** The same for a text. */
export const waysOf = (text: string): readonly Way[] => waysAt(wordsOf(text)).map(({ way }) => way)
