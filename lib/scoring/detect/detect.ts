import type { Rule, TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import { standsUnder } from './circumstances'
import { type Detector, IDIOM, type Plan } from './compile'
import { isDenied } from './denial'
import { findPhrases } from './find-phrases'
import { isGuarded } from './guards'
import { withoutOverlaps } from './overlaps'
import { widen } from './widen'

/** What one rule found in one text; points and wording come later. */
export interface Hit {
  readonly rule: Rule
  readonly range: TokenRange
  /** The words that made the learned part speak; a rule needs none. */
  readonly words?: readonly string[]
}

const allowed = (
  { except, unless, misread, unlessDenied }: Plan,
  reading: Reading,
  range: TokenRange,
): boolean =>
  !standsUnder(reading, range, except) &&
  !(unlessDenied && isDenied(reading, range)) &&
  !isGuarded(reading, range, unless) &&
  !misread?.(reading, range)

/** Whether the question is one that the rule reads answers to, and the answer has the words it wants beside its own. */
function concerns({ intents, alongside }: Plan, { intent, tokens }: Reading): boolean {
  if (intents !== null && !intents.includes(intent)) return false
  return (
    alongside === null || tokens.some(({ families }) => families.some((name) => alongside.includes(name)))
  )
}

function collect(plan: Plan, found: readonly TokenRange[], reading: Reading, hits: Hit[]): void {
  if (found.length === 0 || !concerns(plan, reading)) return
  const { rule } = plan
  const wide: TokenRange[] = []
  for (const range of withoutOverlaps(found)) {
    if (!allowed(plan, reading, range)) continue
    if (plan.alarms) wide.push(widen(reading, range))
    else hits.push({ rule, range })
  }
  for (const range of withoutOverlaps(wide)) hits.push({ rule, range })
}

/** The order of hits in a text: by where they begin, then by where they end, then by rule. */
export const byPlace = (a: Hit, b: Hit): number =>
  a.range.from - b.range.from || a.range.to - b.range.to || (a.rule.id < b.rule.id ? -1 : 1)

/** Fewer hits than this are sorted sooner one by one than by a call. */
const FEW = 40

function sorted(hits: Hit[]): Hit[] {
  if (hits.length > FEW) return hits.sort(byPlace)
  for (let at = 1; at < hits.length; at++) {
    const hit = hits[at] as Hit
    let place = at
    for (; place > 0 && byPlace(hits[place - 1] as Hit, hit) > 0; place--)
      hits[place] = hits[place - 1] as Hit
    hits[place] = hit
  }
  return hits
}

/** Hits without those that take the words of a figure of speech for what they name. */
function outside(hits: readonly Hit[], idioms: readonly TokenRange[], { tokens }: Reading): Hit[] {
  const inside = new Uint8Array(tokens.length)
  for (const { from, to } of idioms) inside.fill(1, from, to)
  return hits.filter(
    ({ rule, range }) => rule.mark !== 'concrete' || !(inside[range.from] && inside[range.to - 1]),
  )
}

/** All hits that their circumstances allow, by place in the text and then by rule id. */
export function detect(detector: Detector, reading: Reading): Hit[] {
  const { phrases, functions } = detector.inLanguage(reading.lang)
  const hits: Hit[] = []
  let idioms: readonly TokenRange[] = []
  for (const { owner, ranges } of findPhrases(phrases, reading))
    if (owner === IDIOM) idioms = ranges
    else collect(owner, ranges, reading, hits)
  for (const { plan, find } of functions) collect(plan, find(reading), reading, hits)
  return sorted(idioms.length === 0 ? hits : outside(hits, idioms, reading))
}

/** The exact words of a hit. */
export function quoteOf(reading: Reading, range: TokenRange): { start: number; end: number; quote: string } {
  const start = reading.tokens[range.from]?.start ?? 0
  const end = reading.tokens[range.to - 1]?.end ?? start
  return { start, end, quote: reading.text.slice(start, end) }
}
