import { isPointableSentence } from '../../detect/surroundings'
import { kindGroup } from '../../text/kind-groups'
import type { Reading } from '../../text/reading'
import type { Rule, TokenRange } from '../rule'

const HEDGE = kindGroup('hedge')

function emptyHedges(reading: Reading): TokenRange[] {
  const out: TokenRange[] = []
  if ((reading.groups & HEDGE) === 0) return out
  reading.tokens.forEach(({ form, sentence }, from) => {
    if ((form.groups & HEDGE) !== 0 && !isPointableSentence(reading, sentence))
      out.push({ from, to: from + 1 })
  })
  return out
}

export const hedgeWithoutContent: Rule = {
  id: 'concreteness/hedge-without-content',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because: 'A hedge in a sentence that names nothing leaves nothing at all; beside a fact it is honesty.',
  source: 'without-varnish',
  find: { kind: 'function', find: emptyHedges },
  unless: [],
  flags: {
    en: ['⟦Maybe⟧ it is so.', 'It is ⟦probably⟧ about growth.'],
    ru: ['⟦Наверное⟧, это так.', 'Это, ⟦пожалуй⟧, про смыслы.'],
  },
  passes: {
    en: ['Maybe forty minutes, I never timed the boiler.', 'It is so.'],
    ru: ['Наверное, минут сорок, я насос не засекал.', 'Это так.'],
  },
}
