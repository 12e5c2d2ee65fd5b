import type { TokenRange } from '../rules/rule'
import { FLAG_TYPES, type FlagType } from '../vocabulary'
import { GROUP, GROUP_NAMES, GROUPS, type Heard } from './features'
import { COLUMNS, type LinearPart, ROW } from './table'

/** How much each token of a range speaks for a flag type, on both readings together. */
function weightsOf(heard: Heard, part: LinearPart, { from, to }: TokenRange, flag: FlagType): Float64Array {
  const index = FLAG_TYPES.indexOf(flag)
  const out = new Float64Array(to - from)
  const passage = COLUMNS.passage + index
  const sentence = COLUMNS.sentence + index
  const weightOf = (group: number, feature: number): number => {
    const { rows, scales } = part
    const weight =
      (rows[feature * ROW + passage] ?? 0) * (scales[passage] ?? 0) +
      (rows[feature * ROW + sentence] ?? 0) * (scales[sentence] ?? 0)
    return weight * GROUPS[GROUP_NAMES[group] ?? 'family'].value
  }
  const one = (group: number, name: number): number => weightOf(group, part.featureOf(group, name))
  const two = (group: number, first: number, second: number): number =>
    weightOf(group, part.pairs[group]?.find(first, second) ?? 0)
  for (let at = from; at < to; at++) {
    const form = heard.forms[at]
    if (!form) continue
    let sum = form.listed ? one(GROUP.family, form.family) : 0
    for (const kind of form.kinds) sum += one(GROUP.kind, kind)
    for (const { name, weight } of form.meanings) sum += one(GROUP.meaning, name) * weight
    for (const term of form.terms) sum += one(GROUP.term, term)
    const before = at > from ? heard.forms[at - 1] : null
    if (before) {
      const pair =
        two(GROUP.pair, before.stem, form.stem) + two(GROUP['family-pair'], before.family, form.family)
      sum += pair / 2
      out[at - 1 - from] = (out[at - 1 - from] ?? 0) + pair / 2
    }
    out[at - from] = (out[at - from] ?? 0) + sum
  }
  return out
}

/** The clause of a sentence that speaks most for a flag type. */
export function strongestClause(
  heard: Heard,
  part: LinearPart,
  sentence: number,
  flag: FlagType,
): TokenRange {
  const { clauses, sentences, tokens } = heard.reading
  const span = sentences[sentence] ?? { from: 0, to: tokens.length }
  let best: TokenRange = span
  let most = Number.NEGATIVE_INFINITY
  for (let at = tokens[span.from]?.clause ?? 0; at < clauses.length; at++) {
    const { from, to } = clauses[at] ?? span
    if (to > span.to) break
    const sum = weightsOf(heard, part, { from, to }, flag).reduce((a, b) => a + b, 0)
    const share = sum / Math.sqrt(Math.max(to - from, 4))
    if (share > most) {
      most = share
      best = { from, to }
    }
  }
  return wideEnough(heard, span, best)
}

/** Fewer words than this cannot be understood apart from their sentence. */
const FEWEST_WORDS = 5

/** A clause with the ones after it, else before it, until it can be understood by itself. */
function wideEnough({ reading }: Heard, span: TokenRange, clause: TokenRange): TokenRange {
  const { tokens, clauses } = reading
  let { from, to } = clause
  let words = 0
  const count = (first: number, last: number): void => {
    for (let at = first; at < last; at++) if (tokens[at]?.type !== 'punctuation') words++
  }
  count(from, to)
  while (words < FEWEST_WORDS && (from > span.from || to < span.to)) {
    const after = to < span.to ? clauses[tokens[to]?.clause ?? -1] : undefined
    const before = from > span.from ? clauses[tokens[from - 1]?.clause ?? -1] : undefined
    if (!after && !before) return span
    if (after) count(to, after.to)
    else count(before?.from ?? from, from)
    to = after?.to ?? to
    from = after ? from : (before?.from ?? from)
  }
  return { from, to }
}

const MOST_WORDS = 3

/** The words of a range that speak most for a flag type, most telling first. */
export function tellingWords(heard: Heard, part: LinearPart, range: TokenRange, flag: FlagType): string[] {
  const weights = weightsOf(heard, part, range, flag)
  return [...weights.keys()]
    .filter((at) => (weights[at] ?? 0) > 0 && heard.reading.tokens[range.from + at]?.type === 'word')
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, MOST_WORDS)
    .map((at) => {
      const { start = 0, end = 0 } = heard.reading.tokens[range.from + at] ?? {}
      return heard.reading.text.slice(start, end)
    })
}
