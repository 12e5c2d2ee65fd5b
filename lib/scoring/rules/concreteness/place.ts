import { isSurname } from '../../detect/misreadings'
import { isMetaphor, isPortion } from '../../detect/misreadings-russian'
import type { Rule } from '../rule'

export const place: Rule = {
  id: 'concreteness/place',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'A place can be visited.',
  source: 'without-varnish',
  find: { kind: 'phrases', en: ['@place'], ru: ['@place'] },
  unless: [],
  misread: (reading, range) =>
    isSurname(reading, range) || isPortion(reading, range) || isMetaphor(reading, range),
  flags: {
    en: ['They stand in the ⟦corridor⟧.', 'The ⟦warehouse⟧ is empty.', 'Ask Peter about the ⟦hall⟧.'],
    ru: ['Стоят в ⟦коридоре⟧.', '⟦Склад⟧ пустой.'],
  },
  passes: {
    en: ['They stand on the threshold of a new era.', 'Everything is empty.', 'Mr. Hall was late.'],
    ru: [
      'Стоят на рубеже эпох.',
      'Всё пустое.',
      'Это поле смыслов.',
      'Есть ряд вопросов.',
      'Прошло пол года.',
    ],
  },
}
