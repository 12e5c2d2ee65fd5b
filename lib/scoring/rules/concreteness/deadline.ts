import { isNoDay } from '../../detect/misreadings-russian'
import type { Rule } from '../rule'

export const deadline: Rule = {
  id: 'concreteness/deadline',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'A day by which something is to be done can be checked on that day.',
  source: 'specificity',
  find: {
    kind: 'phrases',
    en: [
      "'by'|'until'|'till'|'before'|'within' 'the'|'next'|'this'|'end'|'of'? @weekday|@month|@maybe-month",
      "'by'|'until'|'till'|'before' # 'of'? @month",
      "'by'|'until'|'till'|'before' @month #",
      "'by'|'until'|'till'|'before'|'within'|'in' # 'working'? minute|hour|day|week|month|year|fortnight",
      "'by'|'until'|'till'|'before' # @daytime",
      "'by'|'until'|'till'|'before' @daytime",
      "'by'|'until'|'till' 'the' 'end' 'of' *? @month|year|quarter|week|month|season",
    ],
    ru: [
      "'до'|'к'|'ко' # 'числа'|'числу'|@month",
      "'до'|'к' @month|@weekday|@daytime",
      "'до'|'к' 'конца'|'концу'|'середины'|'середине'|'начала'|'началу' @month|неделя|месяц|квартал|год|лето|зима|осень|весна",
      "'через' # минута|час|день|неделя|месяц|год|сутки",
      "'через' неделя|месяц|год|'полгода'",
      "'за' # минута|час|день|неделя|месяц|сутки",
      "'к' # @daytime|час?",
      "'до'|'к'|'ко' 'двадцать'|'тридцать'? @ordinal @month|'числа'|'числу'?",
    ],
  },
  unless: [],
  misread: isNoDay,
  flags: {
    en: ['We need it ⟦by Friday⟧.', 'He answers ⟦within two hours⟧.'],
    ru: [
      'Нужно ⟦до пятницы⟧.',
      'Отвечает ⟦через два часа⟧.',
      'Нужно ⟦до двадцать пятого⟧.',
      'Сдать ⟦к первому сентября⟧.',
    ],
  },
  passes: {
    en: ['We need it as soon as possible.', 'He stood by the door.'],
    ru: ['Нужно как можно скорее.', 'Подошёл к двери.', 'Лифт до пятого этажа.'],
  },
}
