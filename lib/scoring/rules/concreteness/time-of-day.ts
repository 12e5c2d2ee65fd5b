import { isNoClockTime } from '../../detect/misreadings'
import { isCountAfterAt, isEra } from '../../detect/misreadings-english'
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
    en: [
      '@daytime',
      "'at' 'half'? 'past'? # @daytime?",
      "'half'|'quarter'|# 'past'|'to' #",
      "# 'am'|'pm'",
      "'after'|'before'|'until'|'till' #",
    ],
    ru: ['@daytime', "'в'|'к'|'с' # 'утра'|'вечера'|'ночи'|'дня'|'часов'|'часа'", "'после'|'до' #"],
  },
  unless: [],
  misread: (reading, range) =>
    isNoClockTime(reading, range) || isEra(reading, range) || isCountAfterAt(reading, range),
  flags: {
    en: [
      'The queue starts ⟦at nine⟧.',
      'He rings me ⟦tonight⟧.',
      'The desk is open ⟦nine to six⟧.',
      '⟦After seven⟧ nobody answers.',
    ],
    ru: ['Очередь стоит ⟦с девяти утра⟧.', 'Он звонит ⟦ночью⟧.', '⟦После семи⟧ никто не отвечает.'],
  },
  passes: {
    en: [
      "In today's world.",
      'We sell at two markets.',
      'The queue starts somewhere.',
      'He rings me always.',
      'It fell from 8 to 5 weeks.',
      'It left after seven delays.',
      'Yesterday!',
      'I want it by yesterday.',
    ],
    ru: [
      'Очередь где-то стоит.',
      'Он звонит всегда.',
      'После семи задержек ушли.',
      'Надо урезать до шести.',
      'Вчера!',
      'Надо было вчера.',
    ],
  },
}
