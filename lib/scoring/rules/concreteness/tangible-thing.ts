import { isAfterTitle, isVerb } from '../../detect/misreadings'
import { isRing } from '../../detect/misreadings-english'
import { isMetaphor } from '../../detect/misreadings-russian'
import type { Rule } from '../rule'

export const tangibleThing: Rule = {
  id: 'concreteness/tangible-thing',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'What can be touched makes a scene that one could go and see.',
  source: 'without-varnish',
  find: { kind: 'phrases', en: ['@thing'], ru: ['@thing'] },
  unless: [],
  misread: (reading, range) =>
    isAfterTitle(reading, range) ||
    isVerb(reading, range) ||
    isMetaphor(reading, range) ||
    isRing(reading, range),
  flags: {
    en: ['The ⟦bread⟧ is late.', 'They dropped a ⟦crate⟧.'],
    ru: ['⟦Хлеб⟧ свежий.', 'Нужен ⟦мешок⟧.'],
  },
  passes: {
    en: [
      'They rang us.',
      'The change is late.',
      'They dropped the approach.',
      'Mrs Stone is late.',
      'It does not suit me.',
    ],
    ru: [
      'Перемены запаздывают.',
      'Нужен подход.',
      'Потом стали платить позже.',
      'Держим руку на пульсе.',
      'Двигатель прогресса.',
    ],
  },
}
