import type { Rule } from '../rule'

export const timeOfDay: Rule = {
  id: 'concreteness/time-of-day',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'An hour or a part of the day places a scene.',
  source: 'specificity',
  find: {
    kind: 'phrases',
    en: ['@daytime', "'at' 'half'? 'past'? # @daytime?", "'half'|'quarter'|# 'past'|'to' #", "# 'am'|'pm'"],
    ru: ['@daytime', "'в'|'к'|'с' # 'утра'|'вечера'|'ночи'|'дня'|'часов'|'часа'"],
  },
  unless: [],
  flags: {
    en: ['The queue starts ⟦at nine⟧.', 'He rings me ⟦tonight⟧.'],
    ru: ['Очередь стоит ⟦с девяти утра⟧.', 'Он звонит ⟦ночью⟧.'],
  },
  passes: {
    en: ['The queue starts somewhere.', 'He rings me always.'],
    ru: ['Очередь где-то стоит.', 'Он звонит всегда.'],
  },
}
