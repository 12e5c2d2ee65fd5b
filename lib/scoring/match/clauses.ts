import type { Lang } from '../vocabulary'
import { type Bid, bidAt, JOINING, matterOf } from './bidding'
import { type ClauseKind, isPast, kindOf } from './clause-kinds'
import { waysAt } from './ways'
import { type Word, wordsOf } from './words'

/** A piece of a request with its place in that text. */
export interface Clause {
  readonly kind: ClauseKind
  /** It tells what they did once. */
  readonly past: boolean
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
}

/** A piece shorter than this says too little to be judged alone and joins its neighbour. */
const LEAST_WORDS = 3

const SENTENCE_END = /[.!?;:…\n]/
/** What stands on the two sides of these is never one clause. */
const HARD_END = /[.!?…\n]/
/** "2.5 million", "10:30", "3 a.m." and "т.д." end no sentence where they hold a point. */
const GOES_ON = /^[.:][\p{Ll}\p{N}]$/u
const JOINTS_EN = new Set([
  'and',
  'but',
  'so',
  'then',
  'plus',
  'also',
  'while',
  'who',
  'because',
  'or',
  'only',
  'if',
])
const JOINTS_RU = new Set([
  'и',
  'а',
  'но',
  'чтобы',
  'чтоб',
  'плюс',
  'потом',
  'еще',
  'заодно',
  'или',
  'да',
  'только',
  'пусть',
  'если',
])

/** A place where a bid begins anew inside a clause needs this much matter on either side. */
const LEAST_MATTER = 2

/** What is bidden stands this near: a text without points must not be read again for each of its words. */
const REACH = 40
const MOST_JOINING = 4

/** A run of words, and whether it begins a sentence. */
interface Piece {
  readonly words: Word[]
  readonly begins: boolean
}

/**
 * Splits a request at the ends of sentences, at commas that a joining word or a full clause follows, and where a new
 * bid begins after a joining word or turns into its opposite ("sort the receipts and fire the clerk").
 */
export function clausesOf(text: string, lang: Lang): readonly Clause[] {
  const words = wordsOf(text)
  const joints = lang === 'ru' ? JOINTS_RU : JOINTS_EN
  const pieces: Piece[] = []
  for (const { words: sentence, begins } of sentencesOf(text, words)) {
    let piece: Word[] = []
    let first = begins
    sentence.forEach((word, at) => {
      const before = sentence[at - 1]
      const comma = before !== undefined && text.slice(before.end, word.start).includes(',')
      const joined = comma && joints.has(word.norm) && piece.length >= LEAST_WORDS
      if (joined || bidsAnew(piece, sentence, at, comma)) {
        pieces.push({ words: piece, begins: first })
        piece = []
        first = false
      }
      piece.push(word)
    })
    pieces.push({ words: piece, begins: first })
  }
  return merged(pieces).map((own) => toClause(own))
}

/** The words of a text by sentences, and by what a colon or semicolon parts. */
function sentencesOf(text: string, words: readonly Word[]): Piece[] {
  const out: Piece[] = []
  let previous: Word | undefined
  for (const word of words) {
    const between = previous === undefined ? '.\n' : text.slice(previous.end, word.start)
    if (SENTENCE_END.test(between) && !GOES_ON.test(text.slice(word.start - between.length, word.start + 1)))
      out.push({ words: [], begins: HARD_END.test(between) })
    out.at(-1)?.words.push(word)
    previous = word
  }
  return out
}

/** Whether a new bid begins at a word (or after the joining words that begin there), and what stands before is one. */
function bidsAnew(own: readonly Word[], words: readonly Word[], at: number, comma: boolean): boolean {
  if (!comma && (!JOINING.has(words[at]?.norm ?? '') || JOINING.has(own.at(-1)?.norm ?? ''))) return false
  let from = at
  while (from < at + MOST_JOINING && JOINING.has(words[from]?.norm ?? '')) from++
  const piece = own.slice(0, REACH)
  if ((from === at && !comma) || matterOf(piece) === 0) return false
  const bid = bidAt(words, from)
  if (bid === null) return false
  const before = bidOf(piece)
  if (before !== null && before !== bid) return true
  const enough = matterOf(piece) >= LEAST_MATTER && matterOf(words.slice(from, from + 6)) >= LEAST_MATTER
  return from > at && enough && (before === bid || kindOf(flatOf(piece)) === 'ask')
}

/** What a piece bids, by the first bid in it. */
function bidOf(piece: readonly Word[]): Bid | null {
  const from = piece.findIndex(({ norm }) => !JOINING.has(norm))
  if (from < 0) return null
  return bidAt(piece, from) ?? (kindOf(flatOf(piece)) === 'unwanted' ? 'do-not' : null)
}

/** A piece without matter joins the clause after it or before it, whichever is in the same sentence. */
function merged(pieces: readonly Piece[]): Word[][] {
  const out: Word[][] = []
  let waiting: Word[] = []
  pieces.forEach(({ words, begins }, at) => {
    const next = pieces[at + 1]
    const last = out.at(-1)
    if (matterOf(words) > 0) out.push([...waiting, ...words])
    else if (next !== undefined && !next.begins) {
      waiting.push(...words)
      return
    } else if (last !== undefined && !begins && waiting.length === 0) last.push(...words)
    else out.push([...waiting, ...words])
    waiting = []
  })
  return out
}

const flatOf = (words: readonly Word[]): string => words.map(({ norm }) => norm).join(' ')

function toClause(words: readonly Word[]): Clause {
  const flat = flatOf(words)
  // "And then we want." alone says nothing that an offer could leave open, unless it names a way of working.
  const says = matterOf(words) > 0 || waysAt(words).length > 0
  const kind = says ? kindOf(flat) : 'told'
  return { kind, past: isPast(flat), start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, words }
}
