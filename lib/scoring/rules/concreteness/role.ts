import { isAfterTitle } from '../../detect/misreadings'
import type { Rule } from '../rule'

export const role: Rule = {
  id: 'concreteness/role',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'A post says whose doing it is, so one knows where to look.',
  source: 'without-varnish',
  find: { kind: 'phrases', en: ['@role @role?'], ru: ['@role @role?'] },
  unless: [],
  misread: isAfterTitle,
  flags: {
    en: ['The ⟦storekeeper⟧ decides.', 'Our ⟦dispatcher⟧ knows.'],
    ru: ['Решает ⟦кладовщик⟧.', 'Наш ⟦диспетчер⟧ знает.'],
  },
  passes: {
    en: ['Everybody decides.', 'Our people know.', 'Mr Baker knows.'],
    ru: ['Решают все.', 'Наши люди знают.'],
  },
}
