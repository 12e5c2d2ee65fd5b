import { amountsOfKind } from '../../detect/amounts'
import type { Rule } from '../rule'

export const sumOfMoney: Rule = {
  id: 'concreteness/sum-of-money',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'A sum says what the matter costs or is worth to the client.',
  source: 'specificity',
  find: { kind: 'function', find: (reading) => amountsOfKind(reading, 'money') },
  unless: [],
  flags: {
    en: ['It costs us ⟦4,000 euros⟧.', 'We set aside ⟦$12,500⟧ for it.'],
    ru: ['Это стоит нам ⟦400 000 рублей⟧.', 'Заложили ⟦12 500 ₽⟧ на это.'],
  },
  passes: {
    en: ['It costs a lot.', 'Money is no object here.'],
    ru: ['Это дорого.', 'Деньги найдём.'],
  },
}
