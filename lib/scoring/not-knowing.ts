import type { Quote } from './finding'
import { type PhraseHit, type PhraseTable, phrasesAt, phraseTable } from './match/phrase-table'
import { type Word, wordsOf } from './match/words'

/** How people admit that something is not known or not decided yet; written as in `match/concept.ts`. */
const TERMS = [
  'dont_know do_not_know doesnt_know does_not_know didnt_know not_sure unsure no_idea not_decided havent_decided',
  'hasnt_decided undecided not_made_up cant_say couldnt_say couldnt_tell_you hard_to_say sleep_on_it have_to_think',
  'need_to_think think_about_it nobody_has_measured nobody_has_counted nobody_measured nobody_counted',
  'nobody_asked havent_a_count havent_counted havent_measured havent_asked havent_told hasnt_been_told',
  'not_been_told isnt_fixed not_fixed_yet nothing_is_fixed to_be_decided remains_to_be_seen have_to_ask',
  'would_have_to_ask cant_choose cannot_choose which_of_the_two still_open open_question one_or_the_other',
  'dunno up_in_the_air havent_agreed not_agreed_yet no_figures_yet havent_heard',
  'не_знаю не_знаем не_знает не_скажу не_решил* не_решен* не_определил* не_определен* не_уверен* неизвестн*',
  'непонятн* не_понятн* никто_не_мерил никто_не_считал никто_не_спрашивал не_мерил* не_замеря*',
  'не_считал* не_спрашивал* не_в_курсе ответа_нет ответа_пока_нет подумать_надо надо_подумать надо_будет_спросить',
  'не_обсуждал* не_обсужден* трудно_сказать сложно_сказать затрудня* сомнева* под_вопросом',
  'не_выбрал* не_договорил* не_согласова* не_подсчит* вопрос_открыт* пока_неясн* не_ясн* спор*_до_сих',
]

/** How people put an answer off; among other words they may be said of what is known: "It depends on the sum: …". */
const EVASIONS = [
  'depend depends depending well_see we_will_see we_shall_see ill_see lets_see have_to_see wait_and_see time_will_tell',
  'too_early too_soon early_to_say early_to_tell hard_to_tell difficult_to_say difficult_to_tell no_telling who_knows',
  'anyones_guess cant_tell not_clear isnt_clear unclear to_be_confirmed to_be_determined tbc tbd decide_later',
  'figure_it_out play_it_by_ear no_answer good_question sooner_or_later one_way_or_another maybe',
  'perhaps possibly we_cant_tell i_cant_tell somebody_will_decide someone_will_decide somebody_decides someone_decides',
  'зависит зависеть посмотрим увидим поглядим видно_будет будет_видно время_покажет жизнь_покажет рано_говорить',
  'рано_сказать рано_судить слишком_рано кто_знает кто_его_знает как_получится как_выйдет как_пойдет как_сложится',
  'как_карта_ляжет по_ситуации по_обстоятельствам по_обстановке смотря нет_ответа хороший_вопрос решим_потом',
  'потом_решим решим_позже позже_решим как_решим мы_посмотрим мы_увидим разберемся возможно может_быть наверное',
  'кто-нибудь_решит кто-то_решит по_разному когда_как как_когда рано_или_поздно так_или_иначе',
]

/** Words beside an evasion that still say nothing: neither who, nor what, nor how much. */
const FILLERS = [
  'well so oh um hmm honestly frankly really actually basically just yet still now then later first and but or as',
  'it its thats that this is are will be all always for the a an of on in at to of_course to_be_honest i_guess i_think',
  'i_suppose probably moment stage point time day right here very much quite a_lot many lots',
  'different various other thing things factors circumstances situation case conditions how what goes go happens happen',
  'comes turns out develops somebody someone anybody say tell',
  'ну так вот это честно честно_говоря если_честно вообще вообще-то пока еще сейчас теперь потом позже там тут здесь',
  'и а но или же то того тому все всё от по на в до не очень слишком быть конечно',
  'скорее_всего думаю трудно много многого многих разных разного других факторов обстоятельств* ситуаци* случа* услови*',
  'обстановк* вещей как что будет пойдет получится сложится выйдет дальше всегда кто-то кто-нибудь момент* данный',
]

const table = phraseTable(TERMS.map((terms) => ({ id: 'not-knowing', terms })))
const evasive = phraseTable(EVASIONS.map((terms) => ({ id: 'evasion', terms })))
const fillers = phraseTable(FILLERS.map((terms) => ({ id: 'filler', terms })))

/** Words on both sides of these say two things: "We will not. She decided" admits nothing. */
const SENTENCE_END = /[.!?…;\n]/

/** Where the speaker admits that something is not known or decided; exact quotes, in order, none inside another. */
export function notKnowing(text: string): Quote[] {
  const words = wordsOf(text)
  const quotes: Quote[] = []
  for (let index = 0; index < words.length; index++) {
    const hit = hitAt(table, text, words, index)
    if (hit === undefined) continue
    quotes.push(quoteOf(text, words, hit))
    index = hit.to
  }
  return quotes
}

/**
 * What a reply that does nothing but put the answer off does it with; exact quotes, in order. None as soon as one word
 * says more: "It depends on the director" names somebody.
 */
export function evasionsOnly(text: string): Quote[] {
  const words = wordsOf(text)
  const quotes: Quote[] = []
  for (let index = 0; index < words.length; index++) {
    const evasion = hitAt(evasive, text, words, index)
    const hit = evasion ?? hitAt(fillers, text, words, index)
    if (hit === undefined) return []
    if (evasion !== undefined) quotes.push(quoteOf(text, words, evasion))
    index = hit.to
  }
  return quotes
}

/** The longest term that begins at a word and ends in its sentence. */
function hitAt(terms: PhraseTable, text: string, words: readonly Word[], index: number) {
  const start = words[index]?.start ?? 0
  return longest(
    phrasesAt(terms, words, index).filter(
      ({ to }) => !SENTENCE_END.test(text.slice(start, words[to]?.end ?? start)),
    ),
  )
}

function quoteOf(text: string, words: readonly Word[], { from, to }: PhraseHit): Quote {
  const start = words[from]?.start ?? 0
  const end = words[to]?.end ?? start
  return { start, end, quote: text.slice(start, end) }
}

const longest = (hits: readonly PhraseHit[]) =>
  hits.reduce<PhraseHit | undefined>(
    (best, hit) => (best === undefined || hit.to > best.to ? hit : best),
    undefined,
  )
