import { BEFORE_VERB } from '../text/ambiguity'
import { kindGroup, NUMERAL } from '../text/kind-groups'
import type { Reading, Token } from '../text/reading'
import { wordList } from '../word-list'

const BEFORE_HOUR = wordList('after before until till после до к ко')
const HOURS = wordList(`
  one two three four five six seven eight nine ten eleven twelve двух трех четырех пяти шести семи восьми девяти
  десяти одиннадцати двенадцати двум трем четырем`)
const HOUR_IN_DIGITS = /^(?:1?\d|2[0-4])$/
/** Subjects: what stands beyond one of them is not counted by the number before it. */
const SUBJECTS = wordList('i we you he she it they я мы ты вы он она оно они никто')
/** Words that begin something new after an hour, whatever a number elsewhere may count beyond them. */
const SMALL_WORDS = wordList(`
  the a an my our your his her its their this that these those in on at from by with is are was were мой моя мои мое
  наш наша наши наше его ее их все в во на к ко с со у за по из от для без не уже`)
/** "After two or three days", «после пяти с половиной лет». */
const GO_ON = wordList('and or и или')
const PEOPLE = kindGroup('people')
const DOES = kindGroup('act', 'speech')
const BECOMES = kindGroup('empty-act')
const RUSSIAN_ADJECTIVE = /(?:ых|их|ые|ие|ыми|ими|ого|ую|ая|ой)$/

const isRussianVerb = ({ form }: Token): boolean =>
  (form.groups & DOES) !== 0 && /[а-я]/.test(form.norm) && !RUSSIAN_ADJECTIVE.test(form.norm)

/** Whether a number cannot count what stands beyond this word: "six I phone", «шести беру трубку». */
export const endsCount = (token: Token): boolean => SUBJECTS.has(token.norm) || isRussianVerb(token)

const beginsAnew = ({ tokens }: Reading, at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || token.type === 'punctuation') return token?.norm !== '%' && token?.norm !== '-'
  if (GO_ON.has(token.norm) || (token.form.groups & PEOPLE) !== 0) return false
  const next = tokens[at + 1]
  if (next?.norm === 'половиной' || ((next?.form.groups ?? 0) & NUMERAL) !== 0) return false
  return (token.form.sets & BEFORE_VERB) !== 0 || SMALL_WORDS.has(token.norm) || endsCount(token)
}

const INFINITIVE = /(?:ть|ти|чь|ться)$/

/** «До» leads to an hour or to a level: after another number, a verb of change or an infinitive it is a level. */
const isLevel = ({ tokens, clauses }: Reading, at: number): boolean => {
  const from = clauses[tokens[at]?.clause ?? 0]?.from ?? 0
  if (tokens[at + 1]?.type === 'number' || INFINITIVE.test(tokens[at - 1]?.norm ?? '')) return true
  for (let before = at - 1; before >= from; before--)
    if (((tokens[before]?.form.groups ?? 0) & (NUMERAL | BECOMES)) !== 0) return true
  return false
}

/**
 * Whether the number at a place is an hour after its preposition, as in "after six I answer myself". What is counted
 * ("after six delays"), one end of a range and what something is brought down to are none.
 */
export function isHour(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before || !BEFORE_HOUR.has(before.norm)) return false
  if (!HOURS.has(token.norm) && !HOUR_IN_DIGITS.test(token.norm)) return false
  if (((tokens[at - 2]?.form.groups ?? 0) & NUMERAL) !== 0) return false
  if (before.norm === 'до' && isLevel(reading, at - 1)) return false
  return beginsAnew(reading, at + 1)
}
