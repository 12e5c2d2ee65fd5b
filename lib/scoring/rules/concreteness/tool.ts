import { isSurname } from '../../detect/misreadings'
import { isMetaphor } from '../../detect/misreadings-russian'
import type { Rule } from '../rule'

export const tool: Rule = {
  id: 'concreteness/tool',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'A tool or a machine by its name shows how the work is done today.',
  source: 'without-varnish',
  find: { kind: 'phrases', en: ['@tool'], ru: ['@tool'] },
  unless: [],
  misread: (reading, range) => isSurname(reading, range) || isMetaphor(reading, range),
  flags: {
    en: ['They keep it in ⟦Excel⟧.', 'The ⟦scanner⟧ died.', 'Peter, the ⟦bell⟧ rang.'],
    ru: ['Ведут в ⟦1С⟧.', '⟦Сканер⟧ умер.'],
  },
  passes: {
    en: ['They keep it in harmony.', 'The momentum died.', 'Peter Bell was late.'],
    ru: ['Ведут гармонично.', 'Импульс пропал.', 'Всё под ключ.', 'Это ключ к успеху.'],
  },
}
