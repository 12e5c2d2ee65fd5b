import type { Rule } from '../rule'

export const document: Rule = {
  id: 'concreteness/document',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'A paper, a file or a form can be opened and read.',
  source: 'without-varnish',
  find: { kind: 'phrases', en: ['@document'], ru: ['@document'] },
  unless: [],
  flags: {
    en: ['The ⟦invoice⟧ was wrong.', 'Look at the ⟦rota⟧.'],
    ru: ['⟦Накладная⟧ была неверная.', 'Посмотрите ⟦график⟧.'],
  },
  passes: {
    en: ['The situation was wrong.', 'Look at the trends.'],
    ru: ['Ситуация была неверная.', 'Посмотрите на тенденции.'],
  },
}
