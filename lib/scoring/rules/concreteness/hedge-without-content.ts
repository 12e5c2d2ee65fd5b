import { isPointableSentence, tokensWhere } from '../../detect/surroundings'
import type { Rule } from '../rule'

export const hedgeWithoutContent: Rule = {
  id: 'concreteness/hedge-without-content',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because: 'A hedge in a sentence that names nothing leaves nothing at all; beside a fact it is honesty.',
  source:
    'A practitioner on her ideal client, 2010: he answers concretely and without varnish, as he really feels.',
  find: {
    kind: 'function',
    find: (reading) =>
      tokensWhere(
        reading,
        (token) => token.kinds.includes('hedge') && !isPointableSentence(reading, token.sentence),
      ),
  },
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
