import type { Rule } from '../rule'

export const emptyPraise: Rule = {
  id: 'concreteness/empty-praise',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because: 'Good, modern, effective: praise without a measure.',
  source:
    'A practitioner on her ideal client, 2010: “What does ‘will start working’ mean, it works somehow now? How shall we see that the culture has changed?”',
  find: { kind: 'phrases', en: ['@praise @praise?'], ru: ['@praise @praise?'] },
  unless: [],
  flags: {
    en: ['It is ⟦modern⟧.', 'It must be ⟦efficient⟧.'],
    ru: ['Это ⟦современно⟧.', 'Должно быть ⟦качественно⟧.'],
  },
  passes: { en: ['It is wet.', 'It must be red.'], ru: ['Это мокрое.', 'Должно быть красным.'] },
}
