import { amountsOfKind } from '../../detect/amounts'
import type { Rule } from '../rule'

export const bareNumber: Rule = {
  id: 'concreteness/bare-number',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'A number without a named unit is a weaker hint: it still says that somebody counted.',
  source: 'specificity',
  find: { kind: 'function', find: (reading) => amountsOfKind(reading, 'bare') },
  unless: [],
  flags: {
    en: ['It came back ⟦twice⟧.', 'I asked and got ⟦seven⟧.'],
    ru: ['Переделывали ⟦дважды⟧.', 'Просили ⟦пять⟧, дали ⟦восемь⟧.'],
  },
  passes: {
    en: ['Raise engagement to 100.', 'It came back.', 'It ends with the quarter.'],
    ru: ['Поднять вовлечённость до 100.', 'Переделывали.', 'Моем пол.'],
  },
}
