import type { TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import { wordList } from '../word-list'
import { follows, near, placeOf } from './misread-flags'

/* What a report every hour is not: the routine of others, the rhythm of a thing, a call that helps. */

const REACH = 10

const OWN_ACT =
  /^(?:пиш(?:[еу]т|ем)|ведем|сдаем|звоним|меряем|слали?|присылали?|звонили?|писали?|выда[ею]т|вед[еу]т|сда[ею]т|присыла[ею]т|шл[ею]т|отправля[ею]т|заполня[ею]т|отмеча[ею]т|звон[ия]т|отчитыва[ею]тся|writes?|sends?|logs?|records?|fills?|prints?|rings?|calls?|texts?|emails?|reports?)$/
const ASKED =
  /^(?:мне|меня|мной|нам|вы|вас|вам|ваш\S*|нуж\S*|надо|хо[чт]\S*|чтобы?|пусть|требу\S*|прос[ия]\S*|должн\S*|жд[ую]\S*|все|завед\S+|принято|порядок|правил\S*|подрядчик\S*|консультант\S*|исполнител\S*|me|us|you|you'll|you're|your|want\S*|needs?|must|should|shall|expect\S*|has|have|asks?|please|everyone|everybody|all|rules?|consultants?|contractors?|agency|supplier)$/
const OPENS = wordList('the our my his her their')

/** Machines and the people one sells to: nobody who is hired. */
const NOT_HIRED =
  /^(?:customers|clients|tenants|patients|guests|parents|neighbours|клиенты|покупатели|жильцы|пациенты|гости|родители|соседи|датчик\S*|станок|станки|печь|насос\S*|холодильник\S*|систем[аы]|прибор\S*|котел|sensors?|machines?|systems?|pumps?|ovens?|fridges?)$/
const TO_YOU = /^(?:вы|вас|вам|ваш\S*|you|your|you'll|people|людей|люди)$/

/** «Сторожа каждый час пишут в журнал», "The guards log the gate every hour": what others do anyway is asked of nobody. */
export function isOwnRoutine(reading: Reading, hit: TokenRange): boolean {
  const { tokens, sentences, lang } = reading
  if (near(reading, hit, NOT_HIRED, REACH, 0) && !near(reading, hit, TO_YOU, REACH, REACH)) return true
  const first = tokens[sentences[tokens[hit.from]?.sentence ?? 0]?.from ?? 0]?.norm ?? ''
  if (lang === 'en' && !OPENS.has(first)) return false
  return near(reading, hit, OWN_ACT, REACH, 3) && !near(reading, hit, ASKED, REACH, REACH)
}

const RHYTHM = /^(?:раз|кажд\S+|дважды|трижды|times|every|twice)$/
const TELLS =
  /^(?:отч[ие]т\S*|доклад\S*|долож\S*|отпи[шс]\S+|пиши(?:те)?|писать|скрин\S*|фото\S*|видео|созвон\S*|звон(?:ок|ка|ки|ить|ите)|позвон\S+|смс|сообщ\S+|присыла\S+|пришл\S+|шл[ию]те?|проверяю|строч\S+|статус\S*|reports?|updates?|calls?|ring|text|messages?|emails?|photos?|pictures?|screenshots?|status|lines?|logs?|notes?|check-?ins?|summar\w+|stand-ups?|visits?|ping|send|know|where|who|whoever|watch|look|кто|чем|где|знать|смотрю)$/
/** A rhythm that is the whole sentence is an order. */
const ORDER_ENDS = 2

/** "The bus comes every twenty minutes", «свиньи едят дважды в день»: a rhythm of which nobody is to report. */
export function isMereRhythm(reading: Reading, hit: TokenRange): boolean {
  const { tokens, sentences } = reading
  const span = sentences[tokens[hit.from]?.sentence ?? 0]
  if (!span || !near(reading, hit, RHYTHM, 0, 0)) return false
  const isAlone = span.to - hit.to <= ORDER_ENDS || tokens[hit.to]?.type === 'punctuation'
  if (span.from === hit.from && isAlone) return false
  return !near(reading, hit, TELLS, REACH, REACH) && !near(reading, hit, ASKED, REACH, REACH)
}

const CALLS = /^(?:ring|call|text|message|ping|tell)$/
const EACH = /^(?:every|each|any|anything|always)$/
const ON_THE_WAY =
  /^(?:arriv\w*|come|coming|get|land|reach|park|done|finished|ready|free|stuck|there|here|near|outside|need|off)$/
const IN_NEED = /^(?:stuck|lost|unsure|trouble|need|wrong|застр\S+|нужно|понадоб\S+|что|случ\S+)$/

/** "Ring me when you arrive" settles a meeting, "call if you're stuck" offers help: neither watches. */
export function isHelpfulCall(reading: Reading, hit: TokenRange): boolean {
  const ifAt = placeOf(reading, hit, hit.to, hit.to + 6, (norm) => norm === 'if' || norm === 'если')
  const isApart = ifAt >= 0 && !/^(?:and|or|but|и|а)$/.test(reading.tokens[ifAt - 1]?.norm ?? '')
  if (isApart && placeOf(reading, hit, ifAt + 1, ifAt + 5, (norm) => IN_NEED.test(norm)) >= 0) return true
  const isCall = CALLS.test(reading.tokens[hit.from]?.norm ?? '')
  return isCall && !near(reading, hit, EACH, 0, 5) && follows(reading, hit, ON_THE_WAY, 2)
}
