import { isAfterTitle, isAttribute, isFigurative, isPromised, isThing } from '../../detect/misreadings'
import type { Rule } from '../rule'

export const observableAct: Rule = {
  id: 'concreteness/observable-act',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'Behaviour that could be filmed can be checked; a state of mind cannot.',
  source: 'without-varnish',
  find: { kind: 'phrases', en: ['@act'], ru: ['@act'] },
  unless: [],
  misread: (reading, range) =>
    isPromised(reading, range) ||
    isFigurative(reading, range) ||
    isAttribute(reading, range) ||
    isAfterTitle(reading, range) ||
    isThing(reading, range),
  flags: {
    en: ['They ⟦phone⟧ us.', 'He ⟦prints⟧ it again.', 'He ⟦unlocks⟧ the shed.'],
    ru: ['Они нам ⟦звонят⟧.', 'Он снова ⟦распечатал⟧.'],
  },
  passes: {
    en: [
      'They value us.',
      'He improves it.',
      'We unlock the full potential.',
      'The returns process is slow.',
      'Returns are slow.',
      'Ask in dispatch.',
    ],
    ru: ['Они нас ценят.', 'Он это улучшает.', 'Надо менять культуру.'],
  },
}
