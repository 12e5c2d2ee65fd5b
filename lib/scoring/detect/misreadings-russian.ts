import type { TokenRange } from '../rules/rule'
import { kindGroup, NUMERAL } from '../text/kind-groups'
import { isNegator } from '../text/negators'
import type { Reading, Token } from '../text/reading'
import { wordList } from '../word-list'
import { isCounting } from './amounts'
import { isHalf, isWorkaday } from './near-numbers'

/* What a Russian word is not, though its form says so. Each is asked of a hit alone and looks a few words around. */

const HOLLOW = kindGroup('empty', 'empty-act', 'jargon')
const SOLID = kindGroup('place', 'tool', 'thing', 'document', 'role', 'kin', 'name')
const TOUCHED = kindGroup('place', 'tool', 'thing')
const MONEY = kindGroup('money')
const UNIT = kindGroup('unit')
const DOES = kindGroup('act', 'speech')
const INFINITIVE = /(?:ть|ти|чь|ться|тись)$/
const REACH = 4

const hasKind = (token: Token | undefined, groups: number): boolean =>
  token !== undefined && (token.form.groups & groups) !== 0

/** Whether a word is an infinitive, and not «девять» or «печь». */
const isInfinitive = (token: Token | undefined): boolean =>
  INFINITIVE.test(token?.norm ?? '') && !hasKind(token, NUMERAL | SOLID | UNIT)

/** Whether a word of the same clause, so many before or after, is one that is asked for. */
function beside(
  { tokens }: Reading,
  { from, to }: TokenRange,
  [before, after]: readonly [number, number],
  is: (token: Token) => boolean,
): boolean {
  const clause = tokens[from]?.clause
  for (let at = from - before; at < to + after; at++) {
    const token = tokens[at]
    if (token && (at < from || at >= to) && token.clause === clause && is(token)) return true
  }
  return false
}

const matches =
  (words: RegExp) =>
  ({ norm }: Token): boolean =>
    words.test(norm)

const LOCATIVE = wordList('в во о об обо на при по')

/** «В моём доме» washes nothing. */
const isOurs = ({ tokens }: Reading, { from }: TokenRange): boolean =>
  tokens[from]?.norm === 'моем' && LOCATIVE.has(tokens[from - 1]?.norm ?? '')

const STANDS = /^сто(?:ит|ят)$/
const ASKS_PRICE =
  /^(?:сколько|столько|дорого|дороже|недорого|дешево|дешевле|денег|деньги|копе(?:йк.|ек)|труда|усилий|внимания|того|цел(?:ь|и)|задач[аи]|вопросы?|проблем[аы]|выбор|тема|смысл|остро|ребром)$/

/** What costs, is worth it or is a task stands nowhere: «сколько это стоит», «не стоит торопиться», «стоит задача». */
function isFigureOfStanding(reading: Reading, range: TokenRange): boolean {
  const { tokens } = reading
  if (!STANDS.test(tokens[range.from]?.norm ?? '')) return false
  const next = tokens[range.to]?.norm === 'ли' ? tokens[range.to + 1] : tokens[range.to]
  if (isInfinitive(next)) return true
  if (hasKind(next, NUMERAL) && !isCounting(reading, { from: range.to, to: range.to + 1 })) return true
  return beside(
    reading,
    range,
    [REACH, REACH],
    (token) => hasKind(token, MONEY) || ASKS_PRICE.test(token.norm),
  )
}

/** Verbs said of hands and of hollow words alike. */
const LIGHT =
  /^(?:взя[лт]|возьм|бра[лт]|бер[еу]|приня[лт]|прим(?:ем|ут|ет)|принима|сня[лт]|сним|да(?:л|ть|ст|дут|дим|вать|ем$|ет$|ют$|ва[лй])|пров(?:ел|ести|од)|сдела|дела[елют]|ид(?:ет|ут|ем|ти)|шл[аи]|ш[ео]л|закры|при(?:ш[ел]|йти|дем|ход)|перей|постав|став[ияь]|наш|найти|наход|получ|откры|нес(?:ет|ем|ут|ти)|внес|внос|теря|потеря|вед(?:ет|ем|ут)|вести|жд(?:ет|ут|ем|ать|ал))/
/** Nouns of such sayings that are not hollow by themselves. */
const SAYING =
  /^(?:курс(?:а|у)?|барьер|вывод|речь|спектр|урок(?:и|ов)$|итог|акцент|упор|ставку|шаг|пауз|внимани|участи|согласи|компромисс|решени|мер(?:ы)?$|расчет|толч|шанс|оценк|оптимизаци|реформ|спор|язык|темп|себя$|план(?:у|ом)$|кругу$|работа$|дело$|время$)/
/** Hollow words that may do something themselves: «команда пришла». */
const GROUPS = /^(?:команд|коллектив|организаци|лидер|сообществ|партнер|практик|сервис|систем)/
const TAKEN = /^(?:речь|вывод|решени|ответственност|меры$|участи|задачи$)/
const GOING = /^(?:речь|дело|процесс|работа|время|подготовка|жизнь)$/
/** What may stand between a verb and its hollow object: adjectives and small words, no other noun. */
const BETWEEN =
  /^(?:на|к|в|во|по|перед|собой|себя|весь|всю|свой|нам|вам|мне|им|ему|ей|мы|вы|нас|вас|свою|.+(?:[ыио]й|[ая]я|[ую]ю|[ое]е|[ыи]е|[ыи]х|[ое]го|[ое]му|[ыи]ми|[ыи]м))$/
const GOES = /^(?:ид(?:ет|ут)|шл[аио]|ш[ео]л|при(?:ш[ел]|дет))/

/** What is done to something hollow is not seen, wherever that stands: «взяли курс», «даст в итоге эффект». */
function isLightVerb({ tokens }: Reading, { from, to }: TokenRange): boolean {
  const token = tokens[from]
  if (!token || to !== from + 1 || !LIGHT.test(token.norm)) return false
  for (let at = to; at < to + REACH && tokens[at]?.clause === token.clause; at++) {
    const next = tokens[at] as Token
    if (SAYING.test(next.norm)) return true
    if (hasKind(next, SOLID | NUMERAL | DOES)) return false
    if (hasKind(next, HOLLOW)) return !GROUPS.test(next.norm)
    if (!BETWEEN.test(next.norm)) break
  }
  const subject = GOES.test(token.norm) ? GOING : TAKEN
  return (
    tokens[from - 1]?.clause === token.clause &&
    (subject.test(tokens[from - 1]?.norm ?? '') || TAKEN.test(tokens[from - 1]?.norm ?? ''))
  )
}

const THINKS = /^счита(?:ю|ем|ет|ют|ете|ешь|л|ла|ли)$/
const ADJECTIVE = /(?:ым|им|ой|ыми|ими)$/
const INTENDS = /^собира(?:юсь|емся|ется|ются|етесь|лся|лась|лись)$/

const DATIVE = wordList('мне нам ему ей им всем')

/** Thinking, meaning, answering for or a preposition is no act: «считаю, что», «собираемся расти», «включая НДС». */
function isNoDeed(reading: Reading, range: TokenRange): boolean {
  const { tokens } = reading
  const { from, to } = range
  const [norm, next] = [tokens[from]?.norm ?? '', tokens[to]]
  if (norm === 'включая' || norm === 'считая') return true
  if (INTENDS.test(norm)) return beside(reading, range, [REACH, 2], isInfinitive)
  const before = tokens[from - 1]?.norm ?? ''
  if (norm === 'положено') return before === 'так' || before === 'как' || before === 'не'
  if (norm === 'плевать') return DATIVE.has(before)
  if (norm === 'делать' || norm === 'сделаешь') return before === 'что' || before === 'нечего'
  if (norm.startsWith('отвеча') && next?.norm === 'за')
    return tokens[to + 1]?.clause === tokens[from]?.clause && !hasKind(tokens[to + 1], UNIT | NUMERAL)
  if (!THINKS.test(norm)) return false
  if (next?.norm === ',' && tokens[to + 1]?.norm === 'что') return true
  return beside(reading, range, [0, 2], matches(ADJECTIVE))
}

/** Whether a Russian verb that hands could do is a figure of speech here. */
export const isRussianFigure = (reading: Reading, range: TokenRange): boolean =>
  reading.lang === 'ru' &&
  (isOurs(reading, range) ||
    isFigureOfStanding(reading, range) ||
    isLightVerb(reading, range) ||
    isNoDeed(reading, range))

const ADVICE = /^совет(?:а|у|ом|е|ы|ов|ам|ами|ах)?$/
const ASKED_ADVICE =
  /^(?:ваш|ваше(?:го|му|м)|ваши|ваших|твой|мой|его|их|свой|хороший|любой|один|за|без|да(?:ть|л|ли|йте|дите|ст)|нуж(?:ен|ны)|хочу|хотим|прошу|жду|спасибо|послуша.*|следу.*)$/

/** A word that is no post here: «рабочий вариант», «ваш совет». */
export const isNoRole = (reading: Reading, range: TokenRange): boolean =>
  (range.to === range.from + 1 && isWorkaday(reading.tokens, range.from)) ||
  (ADVICE.test(reading.tokens[range.from]?.norm ?? '') &&
    beside(reading, range, [2, 0], matches(ASKED_ADVICE)))

const GENITIVE_PLURAL = /(?:ов|ев|ей|ий|ых|их|ач|ем|ин|ок|ер)$/

/** «Ряд вопросов» and «пол года» say how much, and name no place. */
export function isPortion(reading: Reading, range: TokenRange): boolean {
  const { tokens, lang } = reading
  const norm = tokens[range.from]?.norm ?? ''
  if (lang !== 'ru') return false
  if (isHalf(tokens, range.from)) return true
  return norm === 'ряд' && GENITIVE_PLURAL.test(tokens[range.to]?.norm ?? '')
}

const IMAGE =
  /^(?:ключ|окн[оаеу]|окном|пол[еяю]|полем|площадк|портфел|мост|почв|корн|корен|двигател|двер|берег|волн|якор|банк|дерев|мотор)/

/** A thing that is made of hollow words: «ключ к успеху», «поле смыслов», «портфель компетенций». */
export function isMetaphor({ tokens, lang }: Reading, { from, to }: TokenRange): boolean {
  if (lang !== 'ru' || !IMAGE.test(tokens[from]?.norm ?? '')) return false
  const next = tokens[to]?.norm === 'к' ? to + 1 : to
  return tokens[next]?.clause === tokens[from]?.clause && hasKind(tokens[next], HOLLOW)
}

/** «Больше не звонил» stops and «больше года» measures: neither leaves an amount open. */
export function isNoLonger(reading: Reading, range: TokenRange): boolean {
  const { tokens } = reading
  if (tokens[range.from]?.norm !== 'больше') return false
  if (hasKind(tokens[range.to], UNIT)) return true
  const clause = tokens[range.from]?.clause
  for (let at = range.from - 3; at < range.to + 2; at++)
    if (tokens[at]?.clause === clause && isNegator(tokens, at)) return true
  return beside(reading, range, [2, 2], matches(/^(?:ничего|никто|никогда|нигде|некому|нечего)$/))
}

const PAID = /^(?:сколько|почем|бер(?:ете|ешь|ут|ет)|возьм|ставк|плат|оплат|цен|стоит|стоимост|руб)/

/** «Красит стену за день» says how long, not how much a day costs. */
export function isDuration(reading: Reading, range: TokenRange): boolean {
  const { tokens } = reading
  if (tokens[range.from]?.norm !== 'за' || tokens[range.to - 1]?.norm !== 'день') return false
  return !beside(reading, range, [REACH, REACH], (token) => hasKind(token, MONEY) || PAID.test(token.norm))
}

/** Words of outcome that are also counted, asked or built. */
const COUNTED = /^(?:вопрос|этап|задач|ситуаци|команд|систем|процедур|процесс|проблем)/
const BUILT = /^(?:фундамент|систем|рын(?:ок|к)|механизм|ядр|волн|поток|контур)/
const PARTS =
  /^(?:трещин|отоплен|видеонаблюд|вентиляц|сигнализац|полив|пожаротуш|канализац|охлажден|водоснабж|кондицион|дом(?:а|у|е|ом)?$|залил|залит|свай|опалубк)/
const OF_ASKING = /^(?:мо(?:й|и|их|им|ему|его)|ваш|ваши|ваших|ему|без|лишних|задал|зада[мютв]|ответ|отвеч)/
const ORDINAL = kindGroup('ordinal')
const OFFICE = /^(?:служб|техник[аиеу]|отдел|инженер|начальник)/
const AFFAIR = /^(?:дел[оае]|дел)$/
const WHOSE_AFFAIR = /^(?:на|ваше|наше|мое|его|их|уголовн|гражданск|судебн|арбитражн|личн)/

/** A word that is hollow elsewhere and has a thing, a number or an asker beside it: «решение суда», «три этапа». */
export function isLiteral(reading: Reading, range: TokenRange): boolean {
  const { tokens, lang } = reading
  const { from, to } = range
  const [before, norm, next] = [tokens[from - 1]?.norm ?? '', tokens[from]?.norm ?? '', tokens[to]]
  if (lang !== 'ru' || to !== from + 1) return false
  if (norm === 'порядка') return hasKind(next, NUMERAL)
  if (norm === 'безопасности') return OFFICE.test(before)
  if (AFFAIR.test(norm)) return WHOSE_AFFAIR.test(before)
  if (norm.startsWith('решени')) return /^суд(?:а|ом)?$/.test(next?.norm ?? '')
  if (COUNTED.test(norm) && beside(reading, range, [2, 0], (token) => hasKind(token, NUMERAL | ORDINAL)))
    return true
  if (norm.startsWith('вопрос'))
    return next?.norm === 'к' || beside(reading, range, [2, 0], matches(OF_ASKING))
  if (!BUILT.test(norm) || beside(reading, range, [2, 2], (token) => hasKind(token, HOLLOW))) return false
  if (norm.startsWith('систем') && hasKind(next, DOES)) return true
  return beside(reading, range, [2, 2], (token) => hasKind(token, TOUCHED) || PARTS.test(token.norm))
}

const BURNS = /^гор(?:ит|ят|ел|ела|ели)$/
const BURNING = /^(?:срок|ламп|свет|кнопк|дедлайн|дом$|склад|костер)/

/** A word of growing or feeling that is neither: «рост 180», «сроки горят», «курсы повышения квалификации». */
export function isPlainFact(reading: Reading, range: TokenRange): boolean {
  const { tokens } = reading
  const [norm, next] = [tokens[range.from]?.norm ?? '', tokens[range.to]]
  if (norm === 'рост') return hasKind(next, NUMERAL) && tokens[range.to + 1]?.norm !== '%'
  if (norm.startsWith('повышени')) return next?.norm === 'квалификации'
  return BURNS.test(norm) && beside(reading, range, [2, 2], matches(BURNING))
}

const DESCRIBES =
  /^(?:главн|внешн|внутренн|высок|глубок|тонк|широк|тепл|живо|полн|крут|общ|основн|разн|высш|светл|сложн)(?:[ыио]й|его|ого|ему|ому|[ыио]м|ем|ая|яя|[оеу]ю|юю|[ое]е|[ыи]е|[ыи]х|[ыи]ми|ей|ой)$/

/** Words of praise that only lead on: «в общем», «в настоящее время», «главное, чтобы». */
function isFiller({ tokens }: Reading, { from, to }: TokenRange): boolean {
  const next = tokens[to]?.norm
  switch (tokens[from]?.norm) {
    case 'общем':
      return tokens[from - 1]?.norm === 'в' && (next === undefined || /^[,.]$/.test(next))
    case 'настоящее':
      return next === 'время'
    case 'главное':
      return next === ',' || next === 'чтобы'
    default:
      return false
  }
}

const OF_WARMTH = wordList('за от без для нет много там здесь про')

/** What is no praise: which one it is («внешний диск», «главный бухгалтер»), warmth («за тепло»), a filler. */
export const isNeutral = (reading: Reading, range: TokenRange): boolean => {
  const { tokens } = reading
  const { from, to } = range
  const norm = tokens[from]?.norm ?? ''
  if (to !== from + 1) return false
  if (isFiller(reading, range)) return true
  if (norm === 'тепло' || norm === 'тепла')
    return hasKind(tokens[from - 1], TOUCHED) || OF_WARMTH.has(tokens[from - 1]?.norm ?? '')
  return DESCRIBES.test(norm) && tokens[to]?.clause === tokens[from]?.clause && hasKind(tokens[to], SOLID)
}

const LIT = /^(?:нет|нету|без|дневного|солнечного|(?:в|от)?ключ.*|отруб.*|выруб.*)$/

/** A name alone in quotation marks is a firm's, кафе «Виктория»; «света нет» is dark. */
export function isNoPerson(reading: Reading, range: TokenRange): boolean {
  const { tokens } = reading
  const { from, to } = range
  if (tokens[from - 1]?.norm === '"' && tokens[to]?.norm === '"') return true
  const norm = tokens[from]?.norm ?? ''
  if (/^лида(?:ми|м|х)$/.test(norm)) return true
  return /^свет[ауе]$/.test(norm) && beside(reading, range, [3, 3], matches(LIT))
}

const GOES_ON = wordList('надо нужно все уже чтобы должны должен обещали и а но мы я не сдать сдаем хотим')

/** «К первому этажу» is no day; «к первому» before a pause is. */
export function isNoDay({ tokens }: Reading, { from, to }: TokenRange): boolean {
  const next = tokens[to]
  if (tokens[to - 1]?.kinds.includes('ordinal') !== true) return false
  if (!/(?:го|му)$/.test(tokens[to - 1]?.norm ?? '')) return true
  return (
    next !== undefined &&
    next.clause === tokens[from]?.clause &&
    next.type !== 'punctuation' &&
    !GOES_ON.has(next.norm)
  )
}
