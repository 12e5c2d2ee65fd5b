import { isCountedQuestion } from '../../detect/misreadings'
import type { Rule } from '../rule'

export const outcomeWord: Rule = {
  id: 'concreteness/outcome-word',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because:
    'Outcome words are true of any firm on any day; only a scene or a number behind them says something.',
  source: 'ask-what-it-means',
  find: { kind: 'phrases', en: ['@empty @empty?'], ru: ['@empty @empty?'] },
  unless: [],
  misread: isCountedQuestion,
  flags: {
    en: ['We need ⟦synergy⟧.', 'A new ⟦mindset⟧ is born.'],
    ru: ['Нужна ⟦синергия⟧.', 'Родилось ⟦доверие⟧.'],
  },
  passes: {
    en: ['We need bread.', 'The van is late.'],
    ru: ['Нужен хлеб.', 'Машина опаздывает.', 'Вопросов ко мне меньше пяти.'],
  },
}
