import type { Folded } from './normalise'

/** A token before the lexicon, sentences and clauses have been laid over it. */
export interface RawToken {
  readonly norm: string
  readonly start: number
  readonly end: number
  /** Offset in the folded text. */
  readonly at: number
  readonly type: 'word' | 'number' | 'punctuation'
}

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3

const classOf = (code: number): number => {
  if (code <= 0x20 || code === 0xa0) return SPACE
  if (code >= 0x30 && code <= 0x39) return DIGIT
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x45f)) return LETTER
  if (code < 0x80 || (code >= 0xd800 && code <= 0xdfff)) return MARK
  return /\p{L}/u.test(String.fromCharCode(code)) ? LETTER : MARK
}

const classes = Uint8Array.from({ length: 0x10000 }, (_, code) => (code < 0x600 ? classOf(code) : 255))
const kindOf = (norm: string, at: number): number => {
  if (at >= norm.length) return SPACE
  const code = norm.charCodeAt(at)
  const known = classes[code] ?? MARK
  if (known !== 255) return known
  const found = classOf(code)
  classes[code] = found
  return found
}

const JOINS_WORD = "-'"
const JOINS_NUMBER = '.,:/-'

const wordEnd = (norm: string, from: number): number => {
  let at = from
  while (at < norm.length) {
    const kind = kindOf(norm, at)
    if (kind === LETTER || kind === DIGIT) at++
    else if (JOINS_WORD.includes(norm.charAt(at)) && kindOf(norm, at + 1) === LETTER) at++
    else if (norm.charAt(at) === '-' && kindOf(norm, at + 1) === DIGIT) at++
    else break
  }
  return at
}

const isThousandsGroup = (norm: string, space: number): boolean =>
  norm.charAt(space) === ' ' &&
  kindOf(norm, space + 1) === DIGIT &&
  kindOf(norm, space + 2) === DIGIT &&
  kindOf(norm, space + 3) === DIGIT &&
  kindOf(norm, space + 4) !== DIGIT &&
  kindOf(norm, space + 4) !== LETTER

const digitsBefore = (norm: string, at: number): number => {
  let back = at
  while (back > 0 && at - back < 5 && kindOf(norm, back - 1) === DIGIT) back--
  return at - back
}

const numberEnd = (norm: string, from: number): number => {
  let at = from
  while (at < norm.length) {
    if (kindOf(norm, at) === DIGIT) at++
    else if (JOINS_NUMBER.includes(norm.charAt(at)) && kindOf(norm, at + 1) === DIGIT) at++
    else if (isThousandsGroup(norm, at) && digitsBefore(norm, at) <= 3) at++
    else break
  }
  return at
}

const ORDINAL = /^(?:-?(?:st|nd|rd|th|й|го|му|м|х|ю|я|е|ми|ти|ой|ей))$/

/** Cuts a folded text into words, numbers and marks; `known` says whether "1с" is a word of the lexicon. */
export function tokenise(folded: Folded, known: (form: string) => boolean): RawToken[] {
  const { norm, starts } = folded
  const offset = (at: number): number => (starts ? (starts[at] ?? 0) : at)
  const tokens: RawToken[] = []
  const push = (type: RawToken['type'], from: number, to: number): number => {
    tokens.push({ norm: norm.slice(from, to), start: offset(from), end: offset(to), at: from, type })
    return to
  }
  let at = 0
  while (at < norm.length) {
    const kind = kindOf(norm, at)
    if (kind === SPACE) at++
    else if (kind === LETTER) at = push('word', at, wordEnd(norm, at))
    else if (kind === DIGIT) at = pushNumber(at)
    else at = push('punctuation', at, at + 1)
  }
  return tokens

  function pushNumber(from: number): number {
    const end = numberEnd(norm, from)
    const tail = norm.charAt(end) === '-' ? end + 1 : end
    if (kindOf(norm, tail) !== LETTER) return push('number', from, end)
    const full = wordEnd(norm, tail)
    if (known(norm.slice(from, full))) return push('word', from, full)
    return push('number', from, ORDINAL.test(norm.slice(end, full)) ? full : end)
  }
}
