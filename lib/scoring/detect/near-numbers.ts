import { kindGroup } from '../text/kind-groups'
import type { Token } from '../text/reading'
import { wordList } from '../word-list'

/* What beside a Russian number only looks like something else. */

const WORKING = /^рабоч(?:ий|его|ему|им|ем|ие|их|ими|ая|ей|ую|ее)$/
/** What is called working: days, places, papers; nobody's post. */
const WORKED =
  /^(?:день$|дн(?:я|ю|ем|е|ей|и|ям|ями|ях)$|час|недел|мест|врем|вариант|верси|порядк|процесс|групп|стол|документ|чат|созвон|встреч|момент|вопрос|план|график|обстановк|почт|телефон|номер|ноут|инструмент|режим|состояни|схем|модел|названи|сил|прототип|сайт|аккаунт|проект|чертеж|поездк|смен)/

/** «Рабочий» that says of what kind a thing is, and names no workman: «семь рабочих дней», «рабочий вариант». */
export const isWorkaday = (tokens: readonly Token[], at: number): boolean =>
  WORKING.test(tokens[at]?.norm ?? '') &&
  tokens[at + 1]?.sentence === tokens[at]?.sentence &&
  WORKED.test(tokens[at + 1]?.norm ?? '')

/** Small words beyond which a number counts no things: «семь на складе», «триста это потолок». */
export const ENDS_COUNT = wordList('на в во после до по с со у за к это от без для под при об')

const MEASURE = kindGroup('unit', 'money')
const PORTIONS = wordList(`
  стакана ведра мешка пачки бутылки банки ложки чашки тарелки смены города страны отдела команды цеха зарплаты дома
  склада лимона суммы`)

/** Whether «пол» is half of what follows: «пол года», not «пол в коридоре». */
export const isHalf = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  if (tokens[at]?.norm !== 'пол' || next?.sentence !== tokens[at]?.sentence) return false
  return ((next?.form.groups ?? 0) & MEASURE) !== 0 || PORTIONS.has(next?.norm ?? '')
}
