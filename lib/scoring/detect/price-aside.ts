import type { TokenRange } from '../rules/rule'
import type { Reading } from '../text/reading'
import { wordList } from '../word-list'
import { isSurname } from './misreadings'

/** Whose price it is: theirs who are asked, or one that is wanted, weighed or bargained for. */
const OF_A_DEAL = wordList(`
  you your yours you're you'll you'd you've what's what'll first quote offer tell give name send want wants need
  needs must decide decides choose chooses wins win matters depends important only all cheapest lowest whoever whichever
  вы вас вам вами ваш ваша ваше ваши вашу вашей вашего ваших ты тебя тебе твой сколько почем какая какой какую какие
  сначала сперва главное важно важна важен решает решают решим выбираем выберем хотим хочу хочет хочется нужна нужно нужен
  нужны надо интересует кто дай скинь назови скажи давай все`)
const RUSSIAN_ORDER = /(?:йте|ите|ьте)$/
/** As far as is looked around a word of price. */
const REACH = 12
/** A sentence of so few words is all the answer there is: "Price?", «Скидка?» */
const BARE = 4

const ASKS = wordList('how сколько почем чего')
const AFTER_HOW_MUCH = wordList("is are was will would do does did for per to a an 's")

/** "How much milk do we pour away" asks for no price. */
function isQuantity({ tokens }: Reading, { to }: TokenRange): boolean {
  const next = tokens[to]
  return /^[a-z]/.test(next?.norm ?? '') && !AFTER_HOW_MUCH.has(next?.norm ?? '')
}

/**
 * Whether a word of price is told of their own trade and bargains for nothing: "Parents complain about the price of
 * dinners", «на кассе цена другая».
 */
export function isPriceAside(reading: Reading, range: TokenRange): boolean {
  const { tokens, sentences } = reading
  const token = tokens[range.from]
  const sentence = token && sentences[token.sentence]
  if (!sentence) return false
  if (isSurname(reading, range)) return true
  if (ASKS.has(token.norm)) return isQuantity(reading, range)
  if (sentence.to - sentence.from <= BARE || tokens[sentence.to - 1]?.norm === '?') return false
  const to = Math.min(sentence.to, range.to + REACH)
  for (let at = Math.max(sentence.from, range.from - REACH); at < to; at++) {
    const norm = tokens[at]?.norm ?? ''
    const own = at >= range.from && at < range.to
    if (!own && (OF_A_DEAL.has(norm) || RUSSIAN_ORDER.test(norm))) return false
  }
  return true
}
