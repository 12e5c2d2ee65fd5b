import { isPartOfName } from '../../detect/misreadings-english'
import type { Rule } from '../rule'

export const buzzword: Rule = {
  id: 'concreteness/buzzword',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because:
    "Clever terms thrown about stand for knowledge nobody checks; a specialist's term beside facts costs little.",
  source: 'no-clever-terms',
  find: { kind: 'phrases', en: ['@jargon @jargon?'], ru: ['@jargon @jargon?'] },
  unless: [],
  misread: isPartOfName,
  flags: {
    en: ['It is a ⟦paradigm-shift⟧.', 'We stay ⟦proactive⟧.'],
    ru: ['Это чистый ⟦дисрапт⟧.', 'Мы ⟦проактивны⟧.'],
  },
  passes: {
    en: ['It is a broken pump.', 'We stay late.'],
    ru: ['Это сломанный насос.', 'Мы сидим до ночи.'],
  },
}
