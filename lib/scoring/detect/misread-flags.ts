import type { TokenRange } from '../rules/rule'
import { kindGroup, NUMERAL } from '../text/kind-groups'
import { isNegator } from '../text/negators'
import type { Reading, Token } from '../text/reading'
import { wordList } from '../word-list'

/* What an alarming phrase is not, though its words say so: what stands beside it in its sentence turns it. */

const ROLE = kindGroup('role', 'people')
const SOLID = kindGroup('place', 'tool', 'thing', 'document')

/** The place of the first word from `from` up to `to`, within the hit's sentence, that passes; -1 where none does. */
export function placeOf(
  { tokens }: Reading,
  hit: TokenRange,
  from: number,
  to: number,
  test: (norm: string, at: number) => boolean,
): number {
  const sentence = tokens[hit.from]?.sentence
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++) {
    const token = tokens[at]
    if (token && token.sentence === sentence && test(token.norm, at)) return at
  }
  return -1
}

const REACH = 10

/** Whether a word stands in the hit, or as far as `back` before and `ahead` after it in its sentence. */
export const near = (
  reading: Reading,
  hit: TokenRange,
  words: RegExp,
  back: number,
  ahead: number,
): boolean => placeOf(reading, hit, hit.from - back, hit.to + ahead, (norm) => words.test(norm)) >= 0

/** Whether one stands after the hit. */
export const follows = (reading: Reading, hit: TokenRange, words: RegExp, ahead: number): boolean =>
  placeOf(reading, hit, hit.to, hit.to + ahead, (norm) => words.test(norm)) >= 0

/** Whether a word is denied by one of the few beside it. */
const isDeniedAt = ({ tokens }: Reading, at: number): boolean =>
  [at - 2, at - 1, at + 1, at + 2].some((place) => {
    const norm = tokens[place]?.norm ?? ''
    return tokens[place]?.clause === tokens[at]?.clause && (isNegator(tokens, place) || UNDONE.test(norm))
  })

const UNDONE = /^(?:ни|ничего|forget|забудьте|нафиг)$/

const PAPER = /^(?:договор|бумаг|акт|контракт|оформлен|подпис|документ)/
const BEGINS =
  /^(?:работа|нач[ни]|пус[тк]|впус|допус|приступ|(?:за)?плат|двига|двине|вы?ход|заход|выйд|дела|дам|дадим|отпус|отгру|берем|возьм)/
const SIGNS = /^(?:подпиш|подписан|оформ|заключ|будет)/
const WHY = /^(?:зачем|какой|какие|нафига|чему)$/

/** «Без договора не начнём», «пока не подпишем договор», «не расписку, а договор»: the paper is asked for, not refused. */
export function isPaperAsked(reading: Reading, hit: TokenRange): boolean {
  const { tokens, lang } = reading
  if (lang !== 'ru' || near(reading, hit, WHY, 0, 0)) return false
  const norm = (at: number): string => tokens[at]?.norm ?? ''
  const begins = (_: string, at: number) => norm(at - 1) === 'не' && BEGINS.test(norm(at))
  const without = placeOf(reading, hit, hit.from - 3, hit.to, (word) => word === 'без')
  const isMeant = without >= 0 && [1, 2, 3].some((step) => PAPER.test(norm(without + step)))
  if (isMeant && placeOf(reading, hit, without - 5, without + 8, begins) >= 0) return true
  const isPending = (word: string, at: number) =>
    word === 'пока' && (norm(at + 1) === 'нет' || (norm(at + 1) === 'не' && SIGNS.test(norm(at + 2))))
  if (placeOf(reading, hit, hit.from - 3, hit.to, isPending) >= 0) return true
  const last = hit.to - 1
  return (
    norm(hit.from) === 'не' &&
    PAPER.test(norm(last)) &&
    (norm(last - 1) === 'а' || (/^нуж/.test(norm(last - 1)) && last - 1 > hit.from + 1))
  )
}

const OTHER_PAPER =
  /^(?:new|another|second|printed|paper|нового|новый|бумажный|бумажного|второй|отдельн\S+|separate)$/
const STANDING =
  /^(?:old|existing|current|framework|pdf|electronic|digital|runs|covers|covered|рамочн\S*|действует|прежний|старый|скан\S?|пдф|эдо|электронн\S*)$/
const FOR_A_LOOK =
  /^(?:visit|call|chat|meeting|tour|look|talk|визита|встречи|разговора|осмотра|звонка|экскурсии)$/

/** Whether "for" or «для» opens the name of a first look. */
const isForALook = ({ tokens }: Reading, norm: string, at: number): boolean =>
  (norm === 'for' || norm === 'для') &&
  [1, 2, 3].some((step) => FOR_A_LOOK.test(tokens[at + step]?.norm ?? ''))

/** "We need no new contract, the old one runs", "no contract for the visit": another paper binds, or nothing is done yet. */
export const isOtherPaper = (reading: Reading, hit: TokenRange): boolean =>
  placeOf(reading, hit, hit.from - 5, hit.to + 4, (norm, at) => isForALook(reading, norm, at)) >= 0 ||
  (near(reading, hit, OTHER_PAPER, 2, 0) && follows(reading, hit, STANDING, 8))

const MEDDLES = /^(?:лез(?:ть|у|ем)|влез(?:ать|ть)|вмешива(?:ться|юсь|емся)|указыва(?:ть|ю|ем))$/

/** «В ваши методы лезть не буду» leaves the method to us. */
export const isHandsOff = (reading: Reading, hit: TokenRange): boolean => near(reading, hit, MEDDLES, 0, 1)

const SERVES =
  /^(?:распечата\S+|разда(?:м|дим|ть)|перев[ео]\S+|(?:за)?брониро?\S+|перешл\S+|передам|закаж[уе]\S?|разошл\S+|отнес\S+|подготовл\S+|размещу|выложу|помог\S+|внесу|print|book|forward|translate|order|arrange|reserve|distribute|upload)$/
const EVERY = /^(?:every|everything|each|все|кажд\S+|люб\S+)$/
const RULES =
  /^(?:подпи\S+|утвер\S+|провер\S+|посмотр\S+|одобр\S+|реш[уаи]\S*|соглас\S+|прочт\S+|прочит\S+|поправ\S+|approve\S*|sign\S*|check\S*|decide\S*)$/

/** «Сначала мне, я распечатаю», "copy me in so I can book the room": it comes first to be of use. */
export const isForService = (reading: Reading, hit: TokenRange): boolean =>
  follows(reading, hit, SERVES, 7) && !near(reading, hit, RULES, 3, REACH) && !near(reading, hit, EVERY, 0, 0)

const DUE = /^(?:days?|дн(?:я|ей)|день|акт[ау]|факту|acceptance|delivery|invoice|completion)$/
const SMALL = wordList(`
  один два двух три трех пять пяти семь семи десять десяти четырнадцать пятнадцать двадцать двадцати тридцать тридцати
  two three five seven ten fourteen fifteen twenty thirty`)
const A_MONTH = 30
const WEEKS = /^(?:недел|week)/
const FEW = /^(?:одну|две|двух|три|трех|two|three|[1-4])$/
const LONGER = /^(?:месяц|год|лет|квартал|полгода|month|year|quarter)/
const ADVANCE = /^(?:аванс\S*|предоплат\S*|задат\S*|вперед|advance|deposit|up-?front|prepayment|retainer)$/

/** Up to a month, or with an advance named, payment on delivery is what everybody asks. */
export function isUsualTerm(reading: Reading, hit: TokenRange): boolean {
  const { tokens } = reading
  if (!near(reading, hit, DUE, 0, 0)) return false
  const numbers = tokens
    .slice(Math.max(0, hit.from - 2), hit.to)
    .filter(({ form }) => (form.groups & NUMERAL) !== 0)
  const inWeeks = near(reading, hit, WEEKS, 0, 0)
  const isSmall = ({ norm }: Token) => (inWeeks ? FEW.test(norm) : SMALL.has(norm) || Number(norm) <= A_MONTH)
  if (numbers.length > 0 && numbers.every(isSmall) && !near(reading, hit, LONGER, 0, 0)) return true
  const isNamed = (norm: string, at: number) => ADVANCE.test(norm) && !isDeniedAt(reading, at)
  return placeOf(reading, hit, hit.from - REACH, hit.to + REACH, isNamed) >= 0
}

const GOES_ON = wordList('и а но я мы наше мое нам')

/** «Дизайн — ваше дело» leaves it to us; «ваше дело рисовать» says what we are there for. */
export function isLeftToYou({ tokens }: Reading, { from, to }: TokenRange): boolean {
  if (to !== from + 2 || tokens[from]?.norm !== 'ваше' || tokens[from + 1]?.norm !== 'дело') return false
  const next = tokens[to]
  if (!next || next.sentence !== tokens[from]?.sentence || GOES_ON.has(next.norm)) return true
  return next.type === 'punctuation' && !/^[-–—:]$/.test(next.norm)
}

const THINKS =
  /^(?:голова|голову|мозги|опыт|скаж[еу]т|подскаж[еу]т|предлож[иа]т|(?:по)?дума[ею]т|возраз[ия]т|спор[ия]т|посовету[ею]т)$/
const WITHOUT = /^(?:не|без|ни|молча)$/

/** Hands of a trade and a head as well, or somebody who speaks up: no silent hands. */
export function isWithHead(reading: Reading, hit: TokenRange): boolean {
  const { tokens } = reading
  if (near(reading, hit, WITHOUT, 0, 5)) return false
  if (/^рук/.test(tokens[hit.to - 1]?.norm ?? '') && ((tokens[hit.to]?.form.groups ?? 0) & ROLE) !== 0)
    return true
  return follows(reading, hit, THINKS, 5)
}

const INTO_ONE = /^(?:один|одну|одно|единую|единый|общую)$/

/** «Две школы слились в одну»: nobody ran away. */
export const isMerged = ({ tokens }: Reading, { to }: TokenRange): boolean =>
  /^сли/.test(tokens[to - 1]?.norm ?? '') &&
  tokens[to]?.norm === 'в' &&
  INTO_ONE.test(tokens[to + 1]?.norm ?? '')

const ANIMALS =
  /^(?:hens?|goats?|sheep|cows?|dogs?|cats?|chickens?|horses?|pon(?:y|ies)|pigs?|geese|ducks?|bees|pupp(?:y|ies)|кур[ыа]|коз[ыа]|коров[ыа]|овц[ыа]|собак[иа]|кошк[иа]|кони|лошад[иь]|гуси|утки|пчелы)$/
const PRONOUN = /^(?:they|they're|it|it's|он[иа])$/

/** "My hens eat the seed. They're idiots" insults nobody who could hear of it. */
export function isOfAnimals(reading: Reading, hit: TokenRange): boolean {
  const { tokens } = reading
  const before = tokens.slice(Math.max(0, hit.from - 2 * REACH), hit.from)
  if (before.some(({ form }) => (form.groups & ROLE) !== 0)) return false
  const isAnimal = ({ norm }: Token) => ANIMALS.test(norm)
  if (before.slice(-5).some(isAnimal)) return true
  return before.slice(-3).some(({ norm }) => PRONOUN.test(norm)) && before.some(isAnimal)
}

const SHOWS =
  /^(?:покаж(?:у|ем)|расскаж(?:у|ем)|дам|дадим|поможем|помогу|пришл(?:ю|ем)|объясн(?:ю|им)|подскаж(?:у|ем))$/
const SHOWN = /^(?:show|walk|help|explain|send)$/
const SHOWN_BY = wordList("we'll i'll we i")
const US = /^(?:me|us)$/

/** «Вы специалисты, мы вам всё покажем», "work it out and then show me": the work is shared, not passed over. */
export function isShared(reading: Reading, hit: TokenRange): boolean {
  const { tokens, sentences } = reading
  const gives = (norm: string, at: number) =>
    SHOWS.test(norm) ||
    (SHOWN.test(norm) && (US.test(tokens[at + 1]?.norm ?? '') || SHOWN_BY.has(tokens[at - 1]?.norm ?? '')))
  const at = placeOf(reading, hit, hit.from, hit.to + REACH, gives)
  if (at >= 0) return !isDeniedAt(reading, at)
  const end = sentences[tokens[hit.from]?.sentence ?? 0]?.to ?? 0
  return tokens[hit.to]?.norm === 'по' && end - hit.to <= 4
}

const UNTIL = /^(?:before|till|until|unless|once|пока|до|без)$/
const MET =
  /^(?:comes?|signed|met|clear(?:s|ed)|check(?:s|ed)|dbs|nda|badge|induction|insurance|подпи\S+|пропуск\S*|инструктаж\S*|допуск\S*|каск[иа]|договора|соглашени\S+|медкнижк\S+)$/
const PRICED = /^(?:price|quote|free|discount|results?|prove\S*|цен\S+|бесплатно|скидк\S+)$/

/** "No keys till you've met the dog", «без пропуска не пустим»: a condition that will be met refuses nothing. */
export function isUntilMet(reading: Reading, hit: TokenRange): boolean {
  const at = placeOf(reading, hit, hit.from - 7, hit.to + 6, (norm) => UNTIL.test(norm))
  if (at < 0) return false
  const met = placeOf(reading, hit, at + 1, at + 6, (norm) => MET.test(norm))
  return met >= 0 && !near(reading, hit, PRICED, 0, REACH)
}

/** "Food safety has to be guaranteed, so we probe every tray": their own duty, asked of nobody. */
export function isOwnDuty(reading: Reading, hit: TokenRange): boolean {
  const { tokens } = reading
  if (tokens[hit.to - 1]?.norm !== 'guaranteed' || tokens[hit.to - 2]?.norm !== 'be') return false
  const isWe = placeOf(reading, hit, hit.to, hit.to + 5, (norm) => norm === 'we')
  return near(reading, hit, /^(?:safety|hygiene|privacy)$/, 3, 0) || (isWe >= 0 && !isDeniedAt(reading, isWe))
}

const GREW = /^(?:doubled|tripled|вдвое|втрое|удвоил(?:ись|ась)|утроил(?:ись|ась))$/
const PAST = /^(?:has|have|had|since|вырос\S*|упал\S*|увеличил\S*|стало|удвоил\S*)$/
const HURTS =
  /^(?:bills?|complaints|costs|times?|rents?|prices|queues?|delays|returns|жалоб\S*|расход\S*|очеред\S*)$/
const WISHED =
  /^(?:want\S*|need\S*|must|should|will|get|see|expect\S*|be|to|promise\S*|guarantee\S*|хо[чт]\S*|надо|нуж\S*|чтобы?|должн\S*)$/

/** "Complaints doubled in two years" tells what happened and demands nothing. */
export const isPastFact = (reading: Reading, hit: TokenRange): boolean =>
  near(reading, hit, GREW, 0, 0) &&
  (near(reading, hit, PAST, 3, 0) || near(reading, hit, HURTS, 3, 0)) &&
  !near(reading, hit, WISHED, 6, 0)

const BE = /^(?:is|are|was|were)$/
const DONE = /^(?:done|finished|ready|fixed|sorted|live|due|needed)$/

/** "The lot is fenced off until the weekend" lasts, "packed before the weekend because the movers come" has its cause. */
export function isLasting(reading: Reading, hit: TokenRange): boolean {
  if (near(reading, hit, WISHED, 6, 0)) return false
  if (follows(reading, hit, /^(?:because|since)$/, 2)) return true
  const lasts = near(reading, hit, /^(?:until|till)$/, 0, 0) && near(reading, hit, BE, 0, 0)
  return lasts && !near(reading, hit, DONE, 0, 0)
}

const OF_USE = /^(?:нормальных|толку|кинули?)$/

/** «Нормальных весов нет», «толку от краски нет»: a thing is found wanting, not those who were hired. */
export function isOfThings({ tokens }: Reading, { from }: TokenRange): boolean {
  if (!OF_USE.test(tokens[from]?.norm ?? '')) return false
  const next = tokens.slice(from + 1, from + 4)
  return (
    next.some(({ form }) => (form.groups & SOLID) !== 0) &&
    !next.some(({ form, norm }) => norm === 'их' || (form.groups & ROLE) !== 0)
  )
}

const VENDORS =
  /^(?:consult\w+|agenc\w+|builders?|suppliers?|contractors?|firms?|freelanc\w+|trainers?|advis\w+)$/
const OTHERS =
  /^(?:customers|clients|guests|patients|residents|tenants|parents|pupils|students|neighbours|members|users|interviews|staff|drivers)$/
const OF_ALL = /^(?:they|all|everyone|everybody)$/
const WELL = /^(?:promised|agreed|well|fine|great|brilliantly|worked|works|held|fits|good)$/

/** "The customers all say the same", "they all did what they promised", "useless, the third one worked". */
export function isNoBlame(reading: Reading, hit: TokenRange): boolean {
  const { tokens } = reading
  const good = placeOf(reading, hit, hit.to, hit.to + 4, (norm) => WELL.test(norm))
  const isDid = tokens[hit.to - 1]?.norm === 'did' || tokens[hit.to - 1]?.norm === 'one'
  if (isDid && good >= 0 && !isDeniedAt(reading, good)) return true
  if (hit.to === hit.from + 3 && tokens[hit.to - 1]?.norm === 'same' && tokens[hit.to]?.norm === ',')
    return true
  if (!OF_ALL.test(tokens[hit.from]?.norm ?? '') || near(reading, hit, VENDORS, REACH, 6)) return false
  return near(reading, hit, OTHERS, 6, 0)
}

const LEARNS = /^(?:see|know|hear|look|read|visit|show)$/

/** "How much would you need to know" asks for no price. */
export function isHowMuchToSee(reading: Reading, hit: TokenRange): boolean {
  const { tokens } = reading
  const learns = (norm: string, at: number) =>
    LEARNS.test(norm) && /^(?:to|you)$/.test(tokens[at - 1]?.norm ?? '')
  return tokens[hit.from + 1]?.norm === 'much' && placeOf(reading, hit, hit.to, hit.to + 4, learns) >= 0
}

const DEMANDS =
  /^(?:auditors?|ombudsman|regulator|courts?|banks?|insurers?|lenders?|law|inspectors?|аудитор\S*|суд|банк|страховая|регулятор|закон|омбудсмен|прокуратура)$/

/** What an auditor or a court asks for must be independent; nobody hides behind it. */
export const isRequired = (reading: Reading, hit: TokenRange): boolean =>
  /^(?:independent|независим)/.test(reading.tokens[hit.from]?.norm ?? '') &&
  placeOf(reading, hit, hit.from - REACH, hit.from, (norm) => DEMANDS.test(norm)) >= 0
