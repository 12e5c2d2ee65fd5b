import type { Lang } from '../vocabulary'
import { isStop, type Word, wordsOf } from './words'

/**
 * `ask`: wanted of us · `own`: they do it themselves, or it is settled already · `unwanted`: named only to be ruled
 * out ("no app, please") · `told`: what hurts, who they are.
 */
export type ClauseKind = 'ask' | 'own' | 'unwanted' | 'told'

/** A piece of a request with its place in that text. */
export interface Clause {
  readonly kind: ClauseKind
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
}

/** A piece shorter than this says too little to be judged alone and joins its neighbour. */
const LEAST_WORDS = 3

/** `unwanted` is looked for before `own`, and both before `ask`: "we do not need an app" holds the word "need". */
const SIGNS: readonly (readonly [ClauseKind, RegExp])[] = [
  [
    'unwanted',
    /^(?:and |but |so )?(?:no [a-z]+|not (?:a|an|the|any|another) [a-z]+)|\b(?:no need|not need|neednt|dont need|dont want|doesnt want|do not want|does not want|not want|rather not|not looking for|not asking|not interested in|needs no|need no|without any|nothing to do with)\b/,
  ],
  // "Без меня скрепку не купят" tells what hurts: without a person nothing goes, and nothing is ruled out.
  [
    'unwanted',
    /^(?:и |но |а )?(?:только не|никак(?:их|ой|ого)|без(?! (?:меня|нас|него|нее|них|вас) )) [а-я]+|(?:^| )(?:не надо|не нужн[а-я]*|не хо(?:чу|чет|тим|тят)|не требу[а-я]+|не ищ[а-я]+|не обязательно|ничего не надо|без всяк[а-я]+|обойдемся|обойд[а-я]+ без|не прос[а-я]+)(?: |$)/,
  ],
  [
    'own',
    /\b(?:ourselves|by ourselves|myself|on our own|we do (?:it|that|them)|we ll do|our own|is mine|stays hers|already (?:have|has|bought|paid)|will do the|do themselves|decide himself|decide herself)\b/,
  ],
  // "чтобы вы им сами разослали" asks for it, so a "вы" shortly before takes the "сами" back.
  ['ask', /(?:^| )(?:вы|вас|вам)(?: [а-я]+){0,2} (?:сами|сам|сама)(?: |$)/],
  [
    'own',
    /(?:^| )(?:сами|сам|сама|своими силами|наш[а-я]* собственн[а-я]*|уже (?:есть|купили|договорились|решили))(?: |$)/,
  ],
  [
    'ask',
    /\b(?:want|wants|wanted|need|needs|needed|would like|d like|wed like|id like|please|should|must|could you|can you|could somebody|could someone|looking for|look for|asks|asking|help|come|send|find|give|show|let|someone to|somebody to|so that|have to|has to|hes to|i wish|make|write|teach)\b/,
  ],
  // "Handle the claims for us": a verb that bids begins its clause, and what it bids follows.
  [
    'ask',
    /^(?:and |then |also |just |so )?(?:arrange|bring|build|check|clean|cover|deal|design|do|draw|explain|fix|get|handle|keep|look|manage|mend|organise|organize|paint|plan|prepare|put|repair|replace|review|run|set|sort|stop|take|tell|train|turn|write) (?:the|our|my|this|that|these|those|it|us|me|them|him|her|a|an|all|every|some|after|up|out|over|through|with|for)\b/,
  ],
  [
    'ask',
    /(?:^| )(?:хо(?:чу|чет|тим|тят|телось|чется)|нужн[а-я]+|нужен|надо|прос[а-я]{1,3}|чтобы|чтоб|пусть|хорошо бы|неплохо бы|ищ(?:у|ем|ет|ут)|требуется|необходимо|помо[а-я]+|мечта[а-я]*|желательно|закаж[а-я]+|[а-я]{3,}(?:ите|йте|ьте))(?: |$)/,
  ],
]

const SENTENCE_END = /[.!?;:…\n]/
const JOINTS_EN = new Set([
  'and',
  'but',
  'so',
  'then',
  'plus',
  'also',
  'while',
  'who',
  'because',
  'or',
  'only',
  'if',
])
const JOINTS_RU = new Set([
  'и',
  'а',
  'но',
  'чтобы',
  'чтоб',
  'плюс',
  'потом',
  'еще',
  'заодно',
  'или',
  'да',
  'только',
  'пусть',
  'если',
])

/** Splits a request at the ends of sentences and at commas that a joining word or a full clause follows. */
export function clausesOf(text: string, lang: Lang): readonly Clause[] {
  const words = wordsOf(text)
  const joints = lang === 'ru' ? JOINTS_RU : JOINTS_EN
  const pieces: Word[][] = []
  let piece: Word[] = []
  let previous: Word | undefined
  for (const word of words) {
    if (previous !== undefined) {
      const between = text.slice(previous.end, word.start)
      const ends = SENTENCE_END.test(between)
      const joined = between.includes(',') && joints.has(word.norm) && piece.length >= LEAST_WORDS
      if (ends || joined) {
        pieces.push(piece)
        piece = []
      }
    }
    piece.push(word)
    previous = word
  }
  if (piece.length > 0) pieces.push(piece)
  return merged(pieces).map((own) => toClause(own))
}

function merged(pieces: readonly Word[][]): Word[][] {
  const out: Word[][] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    const content = piece.filter((word) => !isStop(word)).length
    if (last !== undefined && content === 0) last.push(...piece)
    else out.push([...piece])
  }
  return out
}

function toClause(words: readonly Word[]): Clause {
  const flat = words.map((word) => word.norm).join(' ')
  const kind = SIGNS.find(([, sign]) => sign.test(flat))?.[0] ?? 'told'
  return { kind, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, words }
}
