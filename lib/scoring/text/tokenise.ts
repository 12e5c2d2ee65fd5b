import { BEFORE_VERB } from './ambiguity'
import { DraftToken } from './draft-token'
import type { Form } from './form'
import type { FormTable } from './form-table'
import { type FoldedCodes, stringOf } from './normalise'

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

const UNKNOWN = 255
const classes = Uint8Array.from({ length: 0x10000 }, (_, code) => (code < 0x600 ? classOf(code) : UNKNOWN))
const classAt = (codes: Uint16Array, at: number): number => {
  const code = codes[at] ?? 0x20
  const known = classes[code] ?? MARK
  if (known !== UNKNOWN) return known
  const found = classOf(code)
  classes[code] = found
  return found
}

const HYPHEN = 0x2d
const APOSTROPHE = 0x27
const joinsNumber = (code: number | undefined): boolean =>
  code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f || code === HYPHEN

const wordEnd = ({ codes, length }: FoldedCodes, from: number): number => {
  let at = from
  while (at < length) {
    const kind = classAt(codes, at)
    if (kind === SPACE) break
    if (kind === LETTER || kind === DIGIT) {
      at++
      continue
    }
    const code = codes[at]
    if (code !== HYPHEN && code !== APOSTROPHE) break
    const next = classAt(codes, at + 1)
    if (next !== LETTER && (next !== DIGIT || code !== HYPHEN)) break
    at++
  }
  return at
}

const isThousandsGroup = (codes: Uint16Array, space: number): boolean =>
  codes[space] === 0x20 &&
  classAt(codes, space + 1) === DIGIT &&
  classAt(codes, space + 2) === DIGIT &&
  classAt(codes, space + 3) === DIGIT &&
  classAt(codes, space + 4) !== DIGIT &&
  classAt(codes, space + 4) !== LETTER

const digitsBefore = (codes: Uint16Array, at: number): number => {
  let back = at
  while (back > 0 && at - back < 5 && classAt(codes, back - 1) === DIGIT) back--
  return at - back
}

const numberEnd = ({ codes, length }: FoldedCodes, from: number): number => {
  let at = from
  while (at < length) {
    if (classAt(codes, at) === DIGIT) at++
    else if (joinsNumber(codes[at]) && classAt(codes, at + 1) === DIGIT) at++
    else if (isThousandsGroup(codes, at) && digitsBefore(codes, at) <= 3) at++
    else break
  }
  return at
}

const ORDINAL = /^(?:-?(?:st|nd|rd|th|й|го|му|м|х|ю|я|е|ми|ти|ой|ей))$/

/** Puts the tokens of one text in a row. */
class Row {
  readonly tokens: DraftToken[] = []
  private afterCue = false

  constructor(
    private readonly folded: FoldedCodes,
    private readonly forms: FormTable,
  ) {}

  /** @returns where the next token may begin */
  push(type: Form['type'], from: number, to: number): number {
    const { codes, starts } = this.folded
    const met = this.forms.formOf(codes, from, to, type)
    const form = this.afterCue && met.asVerb !== null ? met.asVerb : met
    this.afterCue = (met.sets & BEFORE_VERB) !== 0
    const start = starts === null ? from : (starts[from] ?? 0)
    const end = starts === null ? to : (starts[to] ?? 0)
    this.tokens.push(new DraftToken(form, start, end, from))
    return to
  }

  /** @returns where the next token may begin */
  pushNumber(from: number): number {
    const { folded, forms } = this
    const { codes } = folded
    const end = numberEnd(folded, from)
    const tail = codes[end] === HYPHEN ? end + 1 : end
    if (classAt(codes, tail) !== LETTER) return this.push('number', from, end)
    const full = wordEnd(folded, tail)
    // "1с" is a program, "15к" is a number and a letter.
    if (forms.knows(stringOf(codes, from, full))) return this.push('word', from, full)
    return this.push('number', from, ORDINAL.test(stringOf(codes, end, full)) ? full : end)
  }
}

/** Cuts a folded text into words, numbers and marks, each with its form; sentence and clause are told later. */
export function tokenise(folded: FoldedCodes, forms: FormTable): DraftToken[] {
  const { codes, length } = folded
  const row = new Row(folded, forms)
  let at = 0
  while (at < length) {
    const kind = classAt(codes, at)
    if (kind === SPACE) at++
    else if (kind === LETTER) at = row.push('word', at, wordEnd(folded, at))
    else if (kind === DIGIT) at = row.pushNumber(at)
    else at = row.push('punctuation', at, at + 1)
  }
  return row.tokens
}
