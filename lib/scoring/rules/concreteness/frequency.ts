import type { Rule } from '../rule'

export const frequency: Rule = {
  id: 'concreteness/frequency',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'How often it happens can be counted.',
  source: 'specificity',
  find: {
    kind: 'phrases',
    en: [
      "# time 'a'|'per'|'each'|'every' *",
      "'once'|'twice' 'a'|'per'|'every' *",
      "'every'|'each' 'other'|'second'|'single'? @weekday|day|week|month|morning|evening|night|year|hour|quarter",
      "'every' # @unit",
    ],
    ru: [
      "'каждый'|'каждую'|'каждое'|'каждые' #? @weekday|день|неделя|месяц|утро|вечер|ночь|час|год|минута|квартал",
      "# раз 'в'|'на'|'за' *",
      "'раз' 'в' #? *",
      "'по' 'понедельникам'|'вторникам'|'средам'|'четвергам'|'пятницам'|'субботам'|'воскресеньям'|'утрам'|'вечерам'|'ночам'|'выходным'",
      'ежедневно|еженедельно|ежемесячно|ежеквартально',
    ],
  },
  unless: [],
  flags: {
    en: ['We meet ⟦every Thursday⟧.', 'It stops ⟦twice a week⟧.'],
    ru: ['Собираемся ⟦каждый четверг⟧.', 'Встаёт ⟦два раза в неделю⟧.'],
  },
  passes: {
    en: ['We meet regularly.', 'Every person matters.'],
    ru: ['Собираемся регулярно.', 'Каждый человек важен.'],
  },
}
