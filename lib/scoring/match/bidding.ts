import { isStop, type Word } from './words'

/** Verbs with which somebody is bidden in English; in Russian the form of the verb tells. */
export const BIDS =
  'add|answer|arrange|book|bring|build|buy|call|change|check|clean|close|come|count|cover|cut|deal|deliver|design|do|draw|drive|explain|file|find|fire|fit|fix|get|give|handle|help|hire|install|keep|lay|look|make|manage|mend|move|order|organise|organize|paint|pick|plan|prepare|print|pull|put|register|remove|repair|replace|review|run|sell|send|set|show|sign|sort|stop|sweep|take|teach|tell|tidy|train|translate|turn|wash|write'
/** What a bidding verb is followed by when something is bidden, and not told ("fire is a risk"). */
export const BIDDEN =
  'the|our|my|this|that|these|those|it|us|me|them|him|her|a|an|all|every|each|some|any|after|up|out|over|through|with|for|somebody|someone|people|new|old'

const BID_EN = new RegExp(`^(?:${BIDS}) (?:${BIDDEN}) `)
const NOT_BID_EN =
  /^(?:please )?(?:do not|dont|never) (?!know|have|think|see|understand|want|need|get|mind|care)[a-z]{2,} /
/** Letters enough that neither "сутки" nor "дети" is taken for an imperative; "вы", "если" before it tells. */
const BID_RU = /^(?:прошу )?[а-я]{2,}(?:ите|йте|ьте)(?:сь)? /
const WISH_RU = /^(?:хотим|хочу|хотелось бы|нужн[аоы]?|нужен|надо|просим|прошу|давайте) /
/** What is not to be touched may stand first: "клиентам не звоните". */
const NOT_BID_RU = /^(?:(?![а-я]+[иьй]те )[а-я]+ ){0,2}не [а-я]{2,}(?:ите|йте|ьте)(?:сь)? /
/** "Look at it and tell me what you see" is one wish. */
const NO_BID =
  /^(?:tell (?:me|us|them|him|her) |(?:простите|извините|здравствуйте|скажите|понимаете|знаете|видите|хотите|смотрите) )/

/** Words that stand before a bid and join it to another one. */
export const JOINING = new Set(
  'and but then also plus please just so и а но заодно потом также еще плюс пожалуйста затем просто только'.split(
    ' ',
  ),
)

/** A bid that begins at a word: it wants something done, or rules it out. */
export type Bid = 'do' | 'do-not'

/** The bid that begins at a word; null when none does. */
export function bidAt(words: readonly Word[], at: number): Bid | null {
  const flat = `${words
    .slice(at, at + 5)
    .map(({ norm }) => norm)
    .join(' ')} `
  if (NOT_BID_EN.test(flat) || NOT_BID_RU.test(flat)) return 'do-not'
  if (NO_BID.test(flat)) return null
  return BID_EN.test(flat) || BID_RU.test(flat) || WISH_RU.test(flat) ? 'do' : null
}

/** The words of special matter. */
export const matterOf = (words: readonly Word[]): number => words.filter((word) => !isStop(word)).length
