import { isOrder, isSurname } from '../../detect/misreadings'
import { isMetaphor } from '../../detect/misreadings-russian'
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
  misread: (reading, range) =>
    isOrder(reading, range) || isSurname(reading, range) || isMetaphor(reading, range),
  flags: {
    en: ['The ⟦invoice⟧ was wrong.', 'Look at the ⟦rota⟧.', '⟦Maps⟧ the driver had were old.'],
    ru: ['⟦Накладная⟧ была неверная.', 'Посмотрите ⟦график⟧.'],
  },
  passes: {
    en: ['The situation was wrong.', 'Look at the trends.', 'Map the way goods come back.', 'Ask Ms Page.'],
    ru: ['Ситуация была неверная.', 'Посмотрите на тенденции.', 'Есть портфель компетенций.'],
  },
}
