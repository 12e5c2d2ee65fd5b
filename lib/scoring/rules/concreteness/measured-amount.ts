import { amountsOfKind } from '../../detect/amounts'
import type { Rule } from '../rule'

export const measuredAmount: Rule = {
  id: 'concreteness/measured-amount',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'A number with its unit can be measured again later and compared.',
  source: 'specificity',
  find: { kind: 'function', find: (reading) => amountsOfKind(reading, 'measure') },
  unless: [],
  flags: {
    en: ['The repair takes ⟦forty minutes⟧.', 'Dresses come back at ⟦31%⟧.'],
    ru: ['Ремонт занимает ⟦сорок минут⟧.', 'Возвращают ⟦31%⟧ платьев.'],
  },
  passes: {
    en: ['We will increase synergy by 300%.', 'Everything happens in time.'],
    ru: ['Повысим синергию на 300%.', 'Всё происходит вовремя.'],
  },
}
