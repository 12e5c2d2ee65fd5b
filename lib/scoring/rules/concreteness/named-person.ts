import { isNoPerson } from '../../detect/misreadings-russian'
import type { Rule } from '../rule'

export const namedPerson: Rule = {
  id: 'concreteness/named-person',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'A person with a name can be asked.',
  source: 'without-varnish',
  find: {
    kind: 'phrases',
    en: ['@name @name?', "'mr'|'mrs'|'ms'|'dr' *"],
    ru: [
      '@name @patronymic?',
      "'вера'|'веры'|'вере'|'веру'|'надежда'|'надежды'|'надежде'|'надежду'|'любовь'|'лев'|'льва'|'роза'|'розы'|'лилия' @patronymic",
    ],
  },
  unless: [],
  misread: isNoPerson,
  flags: {
    en: ['⟦Oksana⟧ runs the tests.', 'Ask ⟦Peter⟧ about it.'],
    ru: [
      '⟦Оксана⟧ проверяет тесты.',
      'Спросите у ⟦Петра Ильича⟧.',
      '⟦Аркадий Львович⟧, ⟦Анна⟧.',
      'Спросите ⟦Веру Юрьевну⟧.',
    ],
  },
  passes: {
    en: ['Somebody runs the tests.', 'Ask the team.'],
    ru: [
      'Кто-нибудь проверит.',
      'Спросите у коллектива.',
      'Любой вариант.',
      'Кафе «Виктория».',
      'Света в цехе нет.',
    ],
  },
}
