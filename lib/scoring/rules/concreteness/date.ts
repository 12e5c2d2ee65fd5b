import type { Rule } from '../rule'

export const date: Rule = {
  id: 'concreteness/date',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'A day, a month or a year pins a statement to the calendar.',
  source: 'specificity',
  find: {
    kind: 'phrases',
    en: [
      "# 'of'? @month #?",
      '@month #?',
      '@weekday @daytime?',
      "'in' 'spring'|'summer'|'autumn'|'winter'",
      "'since' #",
      "'in' '2015'|'2016'|'2017'|'2018'|'2019'|'2020'|'2021'|'2022'|'2023'|'2024'|'2025'|'2026'|'2027'|'2028'",
      "# 'of'? @maybe-month #?",
      "'may'|'march' #",
      "'in'|'by'|'since'|'until'|'till'|'of'|'last'|'this'|'next'|'from'|'early'|'late'|'mid' @maybe-month",
    ],
    ru: [
      '# @month #? год?',
      '@month #? год?',
      '@weekday @daytime?',
      "'летом'|'зимой'|'весной'|'осенью'",
      "#|'этого'|'прошлого' 'числа'",
    ],
  },
  unless: [],
  flags: {
    en: ['It broke on ⟦3 October⟧.', 'Visitors come on ⟦Wednesday⟧.'],
    ru: ['Сломалось ⟦3 октября⟧.', 'Приходят в ⟦среду⟧.'],
  },
  passes: {
    en: ['It may break someday.', 'One has to march on.'],
    ru: ['Когда-нибудь сломается.', 'Надо двигаться дальше.'],
  },
}
