import { isBareDeadline } from '../../detect/misreadings'
import type { Rule } from '../rule'

export const toldExample: Rule = {
  id: 'concreteness/told-example',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'An example or an event that really happened can be looked into.',
  source: 'without-varnish',
  find: {
    kind: 'phrases',
    en: [
      "'for' 'example'|'instance'",
      "'last' @weekday|@month|week|month|year|'night'|'time'|'spring'|'summer'|'autumn'|'winter'",
      "'the' 'other' day|week",
      "#|'a' day|week|month|year 'ago'",
      "'yesterday'",
      "'since' @month|@weekday|#",
    ],
    ru: [
      "'например'",
      "'к' 'примеру'",
      "'прошлый'|'прошлой'|'прошлую'|'прошлом'|'прошлого' неделя|месяц|год|квартал|раз|весна|лето|осень|зима|@weekday|@month",
      "день|неделя|месяц|год 'назад'",
      "# день|неделя|месяц|год 'назад'",
      "'вчера'|'позавчера'",
      "'на' 'днях'",
      "'с' #? @month",
    ],
  },
  unless: [],
  misread: isBareDeadline,
  flags: {
    en: ['⟦Last week⟧ it happened again.', 'The truck left empty ⟦yesterday⟧.', '⟦Yesterday⟧.'],
    ru: ['На ⟦прошлой неделе⟧ опять.', 'Фура ⟦вчера⟧ ушла пустой.'],
  },
  passes: {
    en: ['It happens again and again.', 'The last thing we want is that.', 'Yesterday! Please.'],
    ru: ['Такое бывает снова и снова.', 'Прошлое осталось позади.', 'Ещё вчера!'],
  },
}
