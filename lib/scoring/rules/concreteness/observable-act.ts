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
  flags: {
    en: ['They ⟦phone⟧ us.', 'He ⟦prints⟧ it again.'],
    ru: ['Они нам ⟦звонят⟧.', 'Он снова ⟦распечатал⟧.'],
  },
  passes: { en: ['They value us.', 'He improves it.'], ru: ['Они нас ценят.', 'Он это улучшает.'] },
}
