import { amountsOfKind } from '../../detect/amounts'
import { spellsOf } from '../../detect/spells'
import type { Rule } from '../rule'

export const measuredAmount: Rule = {
  id: 'concreteness/measured-amount',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'A number with its unit can be measured again later and compared.',
  source: 'specificity',
  find: { kind: 'function', find: (reading) => [...amountsOfKind(reading, 'measure'), ...spellsOf(reading)] },
  unless: [],
  flags: {
    en: [
      'The repair takes ⟦forty minutes⟧.',
      'Dresses come back at ⟦31%⟧.',
      'It lasts ⟦half a day⟧.',
      'We wait for ⟦an hour⟧.',
      'It weighs ⟦two hundred and forty kilos⟧.',
    ],
    ru: [
      'Ремонт занимает ⟦сорок минут⟧.',
      'Возвращают ⟦31%⟧ платьев.',
      'Ждали ⟦семь рабочих дней⟧.',
      'Прошло ⟦пол года⟧.',
    ],
  },
  passes: {
    en: ['We will increase synergy by 300%.', 'Everything happens in time.', 'One day it will work.'],
    ru: ['Повысим синергию на 300%.', 'Всё происходит вовремя.'],
  },
}
