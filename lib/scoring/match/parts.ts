import type { Coverage } from '../discovery'
import { waysAt } from './ways'
import type { Word } from './words'

const MONTHS_EN =
  'january|february|march|april|may|june|july|august|september|october|november|december|monday|friday|christmas|easter|summer|autumn|spring|winter|new year'
const MONTHS_RU =
  'январ[а-я]*|феврал[а-я]*|март[а-я]*|апрел[а-я]*|ма[яю]|июн[а-я]*|июл[а-я]*|август[а-я]*|сентябр[а-я]*|октябр[а-я]*|ноябр[а-я]*|декабр[а-я]*|лет[ау]|осен[а-я]*|весн[а-я]*|зим[а-я]*|нового года|новому году|конца|пятниц[а-я]*|понедельник[а-я]*'

/** Time, money and other limits within which the work is wanted. */
const CONDITIONS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:by|before|until) (?:the end |the start |mid |early |late |next )?(?:of )?(?:${MONTHS_EN})|no later than|deadline|budget|not more than|no more than|at most|only if|provided that|as long as|on condition|within (?:a|one|two|three|four|six|\\d+) (?:day|week|month|year)s?|can spend|can pay|must not cost|has to fit)\\b`,
  ),
  new RegExp(
    `(?:^| )(?:(?:до|к) (?:${MONTHS_RU}|\\d+)|не позже|не позднее|не дороже|не больше|не более|бюджет[а-я]*|только если|при условии|с условием|в пределах|срок[а-я]*|уложи[а-я]+|укладыва[а-я]+)(?: |$)`,
  ),
]

/** Whether a clause speaks of how one works together or sets a limit; absent for what is plainly asked or told. */
export function partOf(words: readonly Word[]): Coverage['part'] {
  if (waysAt(words).length > 0) return 'way'
  const flat = words.map(({ norm }) => norm).join(' ')
  return CONDITIONS.some((sign) => sign.test(flat)) ? 'condition' : undefined
}
