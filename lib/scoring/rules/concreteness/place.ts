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
  flags: {
    en: ['They stand in the ⟦corridor⟧.', 'The ⟦warehouse⟧ is empty.'],
    ru: ['Стоят в ⟦коридоре⟧.', '⟦Склад⟧ пустой.'],
  },
  passes: {
    en: ['They stand on the threshold of a new era.', 'Everything is empty.'],
    ru: ['Стоят на рубеже эпох.', 'Всё пустое.'],
  },
}
