import type { Reading } from '../../text/reading'
import { wordSet } from '../../text/word-sets'
import type { Rule, TokenRange } from '../rule'

const LEAST_WORDS = 3
const QUOTE = wordSet('"')

/** Quoted words of some length; two quoted words are a title. */
function quotedSpeech({ sets, tokens }: Reading): TokenRange[] {
  const out: TokenRange[] = []
  if ((sets & QUOTE) === 0) return out
  let open = -1
  let words = 0
  tokens.forEach(({ norm, type, sentence }, at) => {
    if (type !== 'punctuation') words++
    if (norm !== '"') return
    const opening = tokens[open]
    if (!opening || sentence - opening.sentence > 2) {
      open = at
    } else {
      if (words >= LEAST_WORDS) out.push({ from: open, to: at + 1 })
      open = -1
    }
    words = 0
  })
  return out
}

export const directSpeech: Rule = {
  id: 'concreteness/direct-speech',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'Words as they were said are a scene; they could be heard again or not.',
  source: 'names-the-list',
  find: { kind: 'function', find: quotedSpeech },
  unless: [],
  flags: {
    en: ['He asked: ⟦"where is my order"⟧.', 'She said ⟦“not before Friday, sorry”⟧.'],
    ru: ['Он спросил: ⟦«где мой заказ»⟧.', 'Она сказала ⟦«до пятницы не успею»⟧.'],
  },
  passes: {
    en: ['The project "Dawn" goes on.', 'He asked where it is.'],
    ru: ['Проект «Рассвет» идёт.', 'Он спросил, где это.'],
  },
}
