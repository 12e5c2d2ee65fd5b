import type { Guard } from '../rules/rule'
import type { DraftToken } from './draft-token'
import type { Span } from './reading'
import { NO_SCOPE } from './scope'
import { wordSet } from './word-sets'

/** A clause while its circumstances are judged; `opener` is the conjunction that introduces it, if any. */
export interface DraftClause extends Span {
  scope: ReadonlySet<Guard>
  readonly opener: string | null
  readonly sentence: number
}

const HARD_MARKS = wordSet('; : ( ) [ ]')

/** Words that open a clause after a comma. */
const AFTER_COMMA = wordSet(`
  что чтобы чтоб если когда пока как где куда откуда почему зачем который которая которое которые которого
  которой которым которых которому которую но а и зато однако то хотя потому поэтому раз ибо либо или чем
  только просто лишь мы я он она они вы ты это кто
  that which who whom whose where when while if unless until although though because but and or so yet
  we i he she they you it this then`)

/** Words that open a clause in English without any mark before them. */
const BARE = wordSet(
  'but because if unless until although though while whereas when so that which who before after since',
)
/** No clause opens after these. */
const HOLDS_ON = BARE | wordSet('and or not')

/** "so that", "even if", "so much": the second word of a pair opens nothing of its own. */
const isBareOpener = (tokens: readonly DraftToken[], at: number, from: number): boolean => {
  if (at - from < 2) return false
  const previous = tokens[at - 1]
  return previous?.type === 'word' && (previous.form.sets & HOLDS_ON) === 0
}

const isSpacedDash = (tokens: readonly DraftToken[], at: number, token: DraftToken): boolean => {
  if (token.norm !== '-') return false
  const next = tokens[at + 1]
  return !next || next.at > token.at + 1
}

/** Clauses of one sentence; enumerations ("reports, stamps and sign-offs") stay whole. */
function clausesOf(
  tokens: readonly DraftToken[],
  { from: first, to: last }: Span,
  sentence: number,
  out: DraftClause[],
): void {
  let from = first
  let opener: string | null = null
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (!token) continue
    const { sets, type, norm } = token.form
    let to = i + 1
    let next: string | null = null
    if (type === 'punctuation') {
      if ((sets & HARD_MARKS) === 0 && !isSpacedDash(tokens, i, token)) {
        const after = norm === ',' && to < last ? tokens[to] : undefined
        if (!after || (after.form.sets & AFTER_COMMA) === 0) continue
        next = after.norm
      }
    } else if ((sets & BARE) !== 0 && isBareOpener(tokens, i, from)) {
      to = i
      next = norm
    } else {
      if (i === from && (sets & AFTER_COMMA) !== 0) opener = norm
      continue
    }
    close(tokens, { from, to, scope: NO_SCOPE, opener, sentence }, out)
    from = to
    opener = next
  }
  if (last > from) close(tokens, { from, to: last, scope: NO_SCOPE, opener, sentence }, out)
}

/** Tells the tokens of a clause where they stand. */
function close(tokens: readonly DraftToken[], clause: DraftClause, out: DraftClause[]): void {
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i]
    if (!token) continue
    token.sentence = clause.sentence
    token.clause = out.length
  }
  out.push(clause)
}

/** All clauses of a text, sentence by sentence; tells every token its sentence and clause. */
export function splitClauses(tokens: readonly DraftToken[], sentences: readonly Span[]): DraftClause[] {
  const out: DraftClause[] = []
  sentences.forEach((span, index) => {
    clausesOf(tokens, span, index, out)
  })
  return out
}
