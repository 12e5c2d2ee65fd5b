const TABLE_SIZE = 0x2100
const DROP = 0xffff

const QUOTES = '"«»„“”‟〝〞'
const APOSTROPHES = "'‘’‚‛`´ʼ′"
const DASHES = '-‐‑‒–—―−'
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060'

const isMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) || (code >= 0x483 && code <= 0x489) || (code >= 0x20d0 && code <= 0x20ff)

/** Lower case never shifts offsets: "İ" becomes two units in JavaScript, here only its first one counts. */
const foldUnit = (char: string): number => {
  const code = char.charCodeAt(0)
  if (QUOTES.includes(char)) return 0x22
  if (APOSTROPHES.includes(char)) return 0x27
  if (DASHES.includes(char)) return 0x2d
  if (INVISIBLE.includes(char) || isMark(code)) return DROP
  if (char === 'ё' || char === 'Ё') return 0x435
  if (char === '…') return 0x2e
  if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return 0x0a
  if (code < 0x20 || /\s/.test(char)) return 0x20
  return char.toLowerCase().charCodeAt(0)
}

const table = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => foldUnit(String.fromCharCode(code)))

const foldCode = (code: number): number => {
  if (code < TABLE_SIZE) return table[code] ?? code
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return DROP
  if (code >= 0xd800 && code <= 0xdfff) return code
  if (code === 0x2212) return 0x2d
  if (code === 0x301d || code === 0x301e) return 0x22
  if (code === 0x3000) return 0x20
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

/** A letter typed as base and mark ("и" + U+0306) must read as the one typed whole ("й"). */
const compose = (base: number, mark: number): number => {
  const whole = (String.fromCharCode(base) + String.fromCharCode(mark)).normalize('NFC')
  return whole.length === 1 ? foldCode(whole.charCodeAt(0)) : base
}

const CHUNK = 8192

/** Code units as a string. */
export function stringOf(codes: Uint16Array, from: number, to: number): string {
  if (to - from <= CHUNK) return String.fromCharCode(...codes.subarray(from, to))
  let out = ''
  for (let at = from; at < to; at += CHUNK)
    out += String.fromCharCode(...codes.subarray(at, Math.min(at + CHUNK, to)))
  return out
}

/**
 * A text folded for comparison, as code units: lower case, ё as е, straight quotes, plain hyphens and spaces, no stress
 * marks. Valid until the next text is folded: the room is used again.
 */
export interface FoldedCodes {
  /** After `length` units of text some spaces follow, so that one may look ahead. */
  readonly codes: Uint16Array
  readonly length: number
  /**
   * `starts[i]` is the UTF-16 offset in the original of the folded unit `i`; one more entry closes the list. Null when
   * nothing shifted, so that `starts[i]` would be `i`.
   */
  readonly starts: Uint32Array | null
}

const LOOK_AHEAD = 8
const MOST_KEPT = 1 << 18
let kept = new Uint16Array(1 << 12)

const roomFor = (length: number): Uint16Array => {
  if (length <= kept.length) return kept
  const room = new Uint16Array(length * 2)
  if (room.length <= MOST_KEPT) kept = room
  return room
}

const identity = (length: number, until: number): Uint32Array => {
  const starts = new Uint32Array(length + 1)
  for (let at = 0; at < until; at++) starts[at] = at
  return starts
}

/** Folds a text once, in linear time. Any string is accepted, lone surrogates and NUL included. */
export function fold(text: string): FoldedCodes {
  const codes = roomFor(text.length + LOOK_AHEAD)
  let starts: Uint32Array | null = null
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const folded = code < TABLE_SIZE ? (table[code] ?? code) : foldCode(code)
    if (folded === DROP) {
      starts ??= identity(text.length, length)
      if (length > 0 && isMark(code)) codes[length - 1] = compose(codes[length - 1] ?? 0, code)
      continue
    }
    codes[length] = folded
    if (starts) starts[length] = at
    length++
  }
  if (starts) starts[length] = text.length
  codes.fill(0x20, length, length + LOOK_AHEAD)
  return { codes, length, starts }
}
