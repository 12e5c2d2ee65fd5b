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
  flags: {
    en: ['The ⟦storekeeper⟧ decides.', 'Our ⟦dispatcher⟧ knows.'],
    ru: ['Решает ⟦кладовщик⟧.', 'Наш ⟦диспетчер⟧ знает.'],
  },
  passes: { en: ['Everybody decides.', 'Our people know.'], ru: ['Решают все.', 'Наши люди знают.'] },
}
