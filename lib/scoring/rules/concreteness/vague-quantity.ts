import type { Rule } from '../rule'

export const vagueQuantity: Rule = {
  id: 'concreteness/vague-quantity',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because: 'Some, many, soon, everything: the amount is there to be asked for.',
  source: 'ask-what-it-means',
  find: { kind: 'phrases', en: ['@vague'], ru: ['@vague'] },
  unless: [],
  flags: {
    en: ['It takes ⟦several⟧ attempts.', 'It is ⟦always⟧ wet.'],
    ru: ['Нужно ⟦несколько⟧ попыток.', 'Там ⟦постоянно⟧ сыро.'],
  },
  passes: {
    en: ['It takes two attempts.', 'Well, you know, it is wet.'],
    ru: ['Нужно две попытки.', 'Ну, как-то там, кстати, сыро.'],
  },
}
