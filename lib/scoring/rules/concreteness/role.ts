import { isAfterTitle } from '../../detect/misreadings'
import { isAfternoon } from '../../detect/misreadings-english'
import { isNoRole } from '../../detect/misreadings-russian'
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
  misread: (reading, range) =>
    isAfterTitle(reading, range) || isNoRole(reading, range) || isAfternoon(reading, range),
  flags: {
    en: ['The ⟦storekeeper⟧ decides.', 'Our ⟦dispatcher⟧ knows.'],
    ru: ['Решает ⟦кладовщик⟧.', 'Трое ⟦рабочих⟧ ушли.', 'Наш ⟦диспетчер⟧ знает.'],
  },
  passes: {
    en: ['It starts at 4 pm.', 'Everybody decides.', 'Our people know.', 'Mr Baker knows.'],
    ru: [
      'Решают все.',
      'Наши люди знают.',
      'Есть рабочий вариант.',
      'Нужен ваш совет.',
      'Купили технику.',
      'Пилот идёт с марта.',
    ],
  },
}
