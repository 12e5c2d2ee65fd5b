import type { Quote } from './finding'
import { type PhraseHit, phrasesAt, phraseTable } from './match/phrase-table'
import { wordsOf } from './match/words'

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
  'не_обсуждал* не_обсужден* трудно_сказать сложно_сказать затрудня* зависит_от сомнева* под_вопросом',
  'не_выбрал* не_договорил* не_согласова* не_подсчит* вопрос_открыт* пока_неясн* не_ясн* спор*_до_сих',
]

const table = phraseTable(TERMS.map((terms) => ({ id: 'not-knowing', terms })))

/** Words on both sides of these say two things: "We will not. She decided" admits nothing. */
const SENTENCE_END = /[.!?…;\n]/

/** Where the speaker admits that something is not known or decided; exact quotes, in order, none inside another. */
export function notKnowing(text: string): Quote[] {
  const words = wordsOf(text)
  const quotes: Quote[] = []
  let next = 0
  for (let index = 0; index < words.length; index++) {
    if (index < next) continue
    const start = words[index]?.start ?? 0
    const endOf = ({ to }: PhraseHit) => words[to]?.end ?? start
    const hit = longest(
      phrasesAt(table, words, index).filter((one) => !SENTENCE_END.test(text.slice(start, endOf(one)))),
    )
    if (hit === undefined) continue
    quotes.push({ start, end: endOf(hit), quote: text.slice(start, endOf(hit)) })
    next = hit.to + 1
  }
  return quotes
}

const longest = (hits: readonly PhraseHit[]) =>
  hits.reduce<PhraseHit | undefined>(
    (best, hit) => (best === undefined || hit.to > best.to ? hit : best),
    undefined,
  )
