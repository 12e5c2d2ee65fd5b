import type { TokenRange } from '../rules/rule'
import { kindGroup } from '../text/kind-groups'
import type { Reading } from '../text/reading'
import { wordList } from '../word-list'

/* What an English word is not, though its form says so. Each is asked of a hit alone. */

const ROLE = kindGroup('role')
const NAMED_THING = kindGroup('place', 'tool', 'thing', 'document')
const THING = kindGroup('thing')
const WEEKDAY = kindGroup('weekday')

const groupsAt = ({ tokens }: Reading, at: number): number => tokens[at]?.form.groups ?? 0
const normAt = ({ tokens }: Reading, at: number): string => tokens[at]?.norm ?? ''

/** "Business manager", "energy bill": an empty word that says which post or thing is meant. */
export const isPartOfName = (reading: Reading, { to }: TokenRange): boolean =>
  reading.lang === 'en' &&
  reading.tokens[to - 1]?.clause === reading.tokens[to]?.clause &&
  !/[^s]s$/.test(normAt(reading, to - 1)) &&
  (groupsAt(reading, to) & (ROLE | NAMED_THING)) !== 0

/** "Development officer" names a post; "empower managers" promises, since no verb ends like that. */
export const isNounOfName = (reading: Reading, range: TokenRange): boolean =>
  /(?:ments?|ions?|th)$/.test(normAt(reading, range.from)) && isPartOfName(reading, range)

const PARTS = wordList('heart foundation foundations structure level value')

/** "The heart of the pump", "the value of the stock": part or measure of what can be touched. */
export const isPartOfThing = (reading: Reading, { from, to }: TokenRange): boolean =>
  to === from + 1 &&
  PARTS.has(normAt(reading, from)) &&
  normAt(reading, to) === 'of' &&
  ((groupsAt(reading, to + 1) | groupsAt(reading, to + 2)) & NAMED_THING) !== 0

const BUILT = wordList('alarm heating booking filing sound stock ticket water gas')

/** "The alarm system", "the till system" can be touched. */
export const isBuiltSystem = (reading: Reading, { from, to }: TokenRange): boolean =>
  to === from + 1 &&
  /^systems?$/.test(normAt(reading, from)) &&
  ((groupsAt(reading, from - 1) & NAMED_THING) !== 0 || BUILT.has(normAt(reading, from - 1)))

const OF_A_POST = wordList('general professional')

/** "General manager" is a post, "good scissors" a thing that one has in hand: no praise of what is hollow. */
export const isOfThing = (reading: Reading, { from, to }: TokenRange): boolean =>
  reading.lang === 'en' &&
  to === from + 1 &&
  ((groupsAt(reading, to) & THING) !== 0 ||
    (OF_A_POST.has(normAt(reading, from)) && (groupsAt(reading, to) & (ROLE | NAMED_THING)) !== 0))

const HAD = wordList("had i'd you'd he'd she'd it'd we'd they'd")

/** "We had better lock the shed" praises nothing. */
export const isHadBetter = (reading: Reading, { from }: TokenRange): boolean =>
  normAt(reading, from) === 'better' && HAD.has(normAt(reading, from - 1))

const LEFT_OPEN = wordList("how what whether if then later and but or so it's as")
const OPEN_TO_CALLERS = wordList(
  'on until till from at to seven six five every all for monday tuesday saturday sunday',
)
const PUTS_OFF = /^(?:(?:we|you|they|i)'ll|will|shall)$/

/**
 * "I'll see the dean on Monday", "I'll know when the porter stops ringing me" put nothing off, and a shop that is "open
 * until eight" is no answer that leaves itself open.
 */
export function isNoEvasion(reading: Reading, { from, to }: TokenRange): boolean {
  const next = reading.tokens[to]
  const last = normAt(reading, to - 1)
  const goesOn =
    next !== undefined && next.clause === reading.tokens[from]?.clause && next.type !== 'punctuation'
  if (last === 'open')
    return OPEN_TO_CALLERS.has(next?.norm ?? '') && (next?.norm !== 'to' || normAt(reading, to + 1) === 'the')
  if (!/^(?:see|feel|know|sense)$/.test(last) || !PUTS_OFF.test(normAt(reading, to - 2))) return false
  if (last === 'know' && next?.norm === 'when') return true
  return goesOn && !LEFT_OPEN.has(next.norm)
}

const BE = wordList(`
  a an the our your is are was were be been being am i'm we're it's they're keep keeps kept leave leaves left stay stays
  very more so quite half`)
const STATES = wordList('open empty clean dry clear fit')

/** "An open relationship", "the shelves are empty", "waiting room": a state or part of a name, and no act. */
export function isState(reading: Reading, { from, to }: TokenRange): boolean {
  if (reading.lang !== 'en' || to !== from + 1) return false
  const norm = normAt(reading, from)
  if (norm === 'miss' || norm === 'missing') return true
  if (STATES.has(norm) && BE.has(normAt(reading, from - 1))) return true
  return norm.endsWith('ing') && /^(?:rooms?|pools?|lists?|lots?)$/.test(normAt(reading, to))
}

const RUNG = /^(?:me|us|them|him|her|you|back|round|if|when)$/

/** "She rang me", "ring them": a verb that looks like a thing. */
export const isRing = (reading: Reading, { from }: TokenRange): boolean =>
  /^(?:rang|ringing)$/.test(normAt(reading, from)) ||
  (normAt(reading, from) === 'ring' && RUNG.test(normAt(reading, from + 1)))

/** "Today's world", "tomorrow's leaders" name no day; "today's order" does. */
export const isEra = (reading: Reading, { to }: TokenRange): boolean =>
  /^(?:to-?day|tomorrow|yesterday)'s$/.test(normAt(reading, to - 1)) &&
  (groupsAt(reading, to) & NAMED_THING) === 0

/** "At two markets" counts; "at nine" is an hour. */
export function isCountAfterAt(reading: Reading, { from, to }: TokenRange): boolean {
  const next = reading.tokens[to]
  if (normAt(reading, from) !== 'at' || to !== from + 2 || next?.type !== 'word') return false
  if (next.clause !== reading.tokens[from]?.clause || (groupsAt(reading, to) & WEEKDAY) !== 0) return false
  return next.norm.length > 4 && /[^s']s$/.test(next.norm)
}

/** "4 pm" names no project manager. */
export const isAfternoon = (reading: Reading, { from }: TokenRange): boolean =>
  normAt(reading, from) === 'pm' && reading.tokens[from - 1]?.type === 'number'
