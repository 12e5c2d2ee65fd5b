import type { Form } from '../../text/form'
import { noted } from '../../text/notes'
import type { Reading } from '../../text/reading'
import { wordSet } from '../../text/word-sets'
import type { Rule, TokenRange } from '../rule'

const CHAIN = 3
const FEWEST_LETTERS = 6
const LINKS = wordSet('of and the in for our и в по на к с для ,')
const ENGLISH = /(?:tion|tions|ment|ments|ness|ity|ance|ence|isation|ization)$/
const RUSSIAN = /(?:ени|ани|ост|аци|ств)(?:е|я|ю|ем|и|й|ь|ью|о|а|у|ом|ия|ий|ям|ями|ях)$/

const isAbstract = noted(
  ({ norm, type, kinds }: Form): boolean =>
    type === 'word' &&
    norm.length >= FEWEST_LETTERS &&
    !kinds.some((kind) => kind === 'thing' || kind === 'place' || kind === 'document' || kind === 'role') &&
    (ENGLISH.test(norm) || RUSSIAN.test(norm) || kinds.includes('empty')),
)

/** Runs of abstract nouns with nothing but small words between them. */
function abstractChains({ tokens }: Reading): TokenRange[] {
  const out: TokenRange[] = []
  let from = -1
  let last = -1
  let length = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    const isOneMore = token !== undefined && isAbstract(token.form)
    if (length > 0) {
      const isLinked = token?.sentence === tokens[last]?.sentence
      if (!(token && isLinked && (isOneMore || (token.form.sets & LINKS) !== 0))) {
        if (length >= CHAIN) out.push({ from, to: last + 1 })
        length = 0
      }
    }
    if (!isOneMore) continue
    if (length === 0) from = at
    last = at
    length++
  }
  return out
}

export const nominalisationChain: Rule = {
  id: 'concreteness/nominalisation-chain',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because: 'Three abstract nouns in a row hide who does what.',
  source: 'no-clever-terms',
  find: { kind: 'function', find: abstractChains },
  unless: [],
  flags: {
    en: [
      'It is about ⟦optimisation of utilisation and coordination⟧.',
      'We do ⟦enablement of collaboration effectiveness⟧.',
    ],
    ru: [
      'Речь про ⟦обеспечение повышения эффективности⟧.',
      'Идёт ⟦формирование готовности и вовлечённости⟧.',
    ],
  },
  passes: {
    en: ['The foundation of the house is wet.', 'We have a question.'],
    ru: ['Фундамент дома сырой.', 'У нас вопрос.'],
  },
}
