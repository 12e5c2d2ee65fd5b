import type { DraftToken } from './draft-token'
import type { Span } from './reading'
import { wordSet } from './word-sets'

const ABBREVIATIONS = wordSet(`
  mr mrs ms dr prof sr jr st vs etc eg ie approx dept inc ltd co no fig vol est tel ext min max avg jan feb
  mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
  т е д п г гг в вв н э ул пр пер пл корп стр обл р руб коп тыс млн млрд трлн шт экз чел час мин сек см мм км
  кг гр тел факс др проч напр им акад доц зав зам гл ред инж ок прим кв эт пом доб вкл янв фев апр авг сен
  сент окт ноя дек пн вт ср чт пт сб вс`)

const hasBreak = (codes: Uint16Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (codes[at] === 0x0a) return true
  return false
}

/** "И. И. Иванов", "e.g.", "т. е.", "500 руб. за штуку", and "1." that opens a line do not end a sentence. */
const isInnerDot = (tokens: readonly DraftToken[], dot: number, opening: number): boolean => {
  const before = tokens[dot - 1]
  const mark = tokens[dot]
  const after = tokens[dot + 1]
  if (!before || !mark) return false
  if (after && after.at === mark.at + 1 && after.type !== 'punctuation') return true
  if (before.at + before.norm.length !== mark.at) return false
  if (before.type === 'number') return dot - 1 === opening
  return before.type === 'word' && (before.norm.length === 1 || (before.form.sets & ABBREVIATIONS) !== 0)
}

const CLOSERS = '.!?")]}\''

/** Sentences as token ranges that cover all tokens: at final marks and at line breaks. */
export function splitSentences(tokens: readonly DraftToken[], codes: Uint16Array): Span[] {
  const out: Span[] = []
  let from = 0
  let end = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    if (i > from && hasBreak(codes, end, token.at)) {
      out.push({ from, to: i })
      from = i
    }
    end = token.at + token.norm.length
    if (token.type !== 'punctuation') continue
    const ends = token.norm === '.' ? !isInnerDot(tokens, i, from) : token.norm === '!' || token.norm === '?'
    if (!ends) continue
    let to = i + 1
    for (let next = tokens[to]; next?.at === end && next.type === 'punctuation'; next = tokens[to]) {
      if (!CLOSERS.includes(next.norm)) break
      end++
      to++
    }
    i = to - 1
    out.push({ from, to })
    from = to
  }
  if (tokens.length > from) out.push({ from, to: tokens.length })
  return out
}
