import type { Span } from './sentences'
import type { RawToken } from './tokenise'

/** A clause before its scope is known; `opener` is the conjunction that introduces it, if any. */
export interface RawClause extends Span {
  readonly opener: string | null
  readonly sentence: number
}

const HARD_MARKS = new Set([';', ':', '(', ')', '[', ']'])

/** Words that open a clause after a comma. */
const AFTER_COMMA = new Set(
  `что чтобы чтоб если когда пока как где куда откуда почему зачем который которая которое которые которого
  которой которым которых которому которую но а и зато однако то хотя потому поэтому раз ибо либо или чем
  только просто лишь мы я он она они вы ты это кто
  that which who whom whose where when while if unless until although though because but and or so yet
  we i he she they you it this then`.split(/\s+/),
)

/** Words that open a clause in English without any mark before them. */
const BARE = new Set(
  'but because if unless until although though while whereas when so that which who before after since'.split(
    ' ',
  ),
)

/** "so that", "even if", "so much": the second word of a pair opens nothing of its own. */
const isBareOpener = (tokens: readonly RawToken[], at: number, from: number): boolean => {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (!token || !previous || at - from < 2 || !BARE.has(token.norm)) return false
  return previous.type === 'word' && !BARE.has(previous.norm) && !['and', 'or', 'not'].includes(previous.norm)
}

const isSpacedDash = (tokens: readonly RawToken[], at: number): boolean => {
  const token = tokens[at]
  const next = tokens[at + 1]
  return token?.norm === '-' && (!next || next.at > token.at + 1)
}

/** Clauses of one sentence; enumerations ("reports, stamps and sign-offs") stay whole. */
function clausesOf(tokens: readonly RawToken[], span: Span, sentence: number): RawClause[] {
  const out: RawClause[] = []
  let from = span.from
  let opener: string | null = null
  const close = (to: number, next: string | null): void => {
    if (to > from) out.push({ from, to, opener, sentence })
    from = Math.max(from, to)
    opener = next
  }
  for (let i = span.from; i < span.to; i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (!token) continue
    if (token.type === 'punctuation') {
      if (HARD_MARKS.has(token.norm) || isSpacedDash(tokens, i)) close(i + 1, null)
      else if (token.norm === ',' && next && i + 1 < span.to && AFTER_COMMA.has(next.norm))
        close(i + 1, next.norm)
    } else if (isBareOpener(tokens, i, from)) close(i, token.norm)
    else if (i === from && AFTER_COMMA.has(token.norm)) opener = token.norm
  }
  close(span.to, null)
  return out
}

/** All clauses of a text, sentence by sentence. */
export function splitClauses(tokens: readonly RawToken[], sentences: readonly Span[]): RawClause[] {
  return sentences.flatMap((span, index) => clausesOf(tokens, span, index))
}
