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
      "@ordinal 'of' @month|@maybe-month",
      "@month 'the' @ordinal",
      "'in'|'by'|'since'|'until'|'till'|'of'|'last'|'this'|'next'|'from'|'early'|'late'|'mid' @maybe-month",
    ],
    ru: [
      '# @month #? год?',
      '@month #? год?',
      '@weekday @daytime?',
      "'летом'|'зимой'|'весной'|'осенью'",
      "#|@ordinal|'этого'|'прошлого' 'числа'",
      "'двадцать'|'тридцать' @ordinal @month|'числа'",
      '@ordinal @month #? год?',
    ],
  },
  unless: [],
  flags: {
    en: [
      'It broke on ⟦3 October⟧.',
      'It is due on the ⟦ninth of December⟧.',
      'Visitors come on ⟦Wednesday⟧.',
    ],
    ru: [
      'Сломалось ⟦3 октября⟧.',
      'Приходят в ⟦среду⟧.',
      'Сдаём ⟦двадцать восьмого октября⟧.',
      'Был ⟦первого марта⟧.',
    ],
  },
  passes: {
    en: ['It may break someday.', 'One has to march on.'],
    ru: ['Когда-нибудь сломается.', 'Надо двигаться дальше.'],
  },
}
