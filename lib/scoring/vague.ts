import { wordList } from './word-list'

const ABOUT_TIME =
  wordList(`soon sometime someday eventually sooner shortly promptly quickly asap gradually whenever
  long-term mid-term short-term
  скоро вскоре когда-нибудь когда-то быстрее быстро побыстрее оперативно своевременно вовремя постепенно поэтапно`)
const ABOUT_PEOPLE = wordList(
  `someone somebody everyone everybody кто-нибудь кто-то кое-кто многие многих любой`,
)
const ABOUT_FREQUENCY = wordList(`always usually generally occasionally
  всегда постоянно часто иногда редко порой периодически регулярно обычно`)

/** Vague words that hold no amount: how many would that be? */
export const OF_ANYTHING = wordList(`
  something anything everything whatever wherever somewhere somehow stuff thing things overall
  всякий всякие всяких всякое всюду повсюду везде где-нибудь где-то куда-нибудь как-нибудь что-нибудь чего-нибудь
  чего-то какой-нибудь какая-нибудь какие-нибудь какое-нибудь по-разному по-всякому нечто некий некая некое некие
  некоего прочее прочие другое кое-что кое-какой разное`)

/** The key of the `ask` messages that fits a vague word: by when, who, how often, of what, or how much. */
export function vagueKey(form: string): string {
  const norm = form.replace(/'s$/, '')
  if (ABOUT_TIME.has(norm)) return 'vague-time'
  if (ABOUT_PEOPLE.has(norm)) return 'vague-people'
  if (OF_ANYTHING.has(norm)) return 'vague-thing'
  return ABOUT_FREQUENCY.has(norm) ? 'vague-frequency' : 'vague-quantity'
}
