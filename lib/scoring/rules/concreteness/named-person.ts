import type { Rule } from '../rule'

export const namedPerson: Rule = {
  id: 'concreteness/named-person',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'A person with a name can be asked.',
  source: 'without-varnish',
  find: { kind: 'phrases', en: ['@name @name?', "'mr'|'mrs'|'ms'|'dr' *"], ru: ['@name @name?'] },
  unless: [],
  flags: {
    en: ['⟦Oksana⟧ runs the tests.', 'Ask ⟦Peter⟧ about it.'],
    ru: ['⟦Оксана⟧ проверяет тесты.', 'Спросите у ⟦Петра Ильича⟧.'],
  },
  passes: {
    en: ['Somebody runs the tests.', 'Ask the team.'],
    ru: ['Кто-нибудь проверит.', 'Спросите у коллектива.'],
  },
}
