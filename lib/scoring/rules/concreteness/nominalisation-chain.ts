import type { Reading, Token } from '../../text/reading'
import type { Rule, TokenRange } from '../rule'

const CHAIN = 3
const FEWEST_LETTERS = 6
const LINKS = new Set(['of', 'and', 'the', 'in', 'for', 'our', 'и', 'в', 'по', 'на', 'к', 'с', 'для', ','])
const ENGLISH = /(?:tion|tions|ment|ments|ness|ity|ance|ence|isation|ization)$/
const RUSSIAN = /(?:ени|ани|ост|аци|ств)(?:е|я|ю|ем|и|й|ь|ью|о|а|у|ом|ия|ий|ям|ями|ях)$/

const isAbstract = (token: Token): boolean =>
  token.type === 'word' &&
  token.norm.length >= FEWEST_LETTERS &&
  !token.kinds.some(
    (kind) => kind === 'thing' || kind === 'place' || kind === 'document' || kind === 'role',
  ) &&
  (ENGLISH.test(token.norm) || RUSSIAN.test(token.norm) || token.kinds.includes('empty'))

/** Runs of abstract nouns with nothing but small words between them. */
function abstractChains(reading: Reading): TokenRange[] {
  const out: TokenRange[] = []
  let from = -1
  let last = -1
  let length = 0
  const close = (): void => {
    if (length >= CHAIN) out.push({ from, to: last + 1 })
    length = 0
  }
  reading.tokens.forEach((token, at) => {
    if (length > 0 && token.sentence !== reading.tokens[last]?.sentence) close()
    if (isAbstract(token)) {
      if (length === 0) from = at
      last = at
      length++
    } else if (!LINKS.has(token.norm)) close()
  })
  close()
  return out
}

export const nominalisationChain: Rule = {
  id: 'concreteness/nominalisation-chain',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because: 'Three abstract nouns in a row hide who does what.',
  source: 'A practitioner on her ideal client, 2010: he does not throw clever terms about.',
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
