import { isCountedQuestion } from '../../detect/misreadings'
import { isBuiltSystem, isPartOfName, isPartOfThing } from '../../detect/misreadings-english'
import { isLiteral } from '../../detect/misreadings-russian'
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
  misread: (reading, range) =>
    isCountedQuestion(reading, range) ||
    isLiteral(reading, range) ||
    isPartOfName(reading, range) ||
    isBuiltSystem(reading, range) ||
    isPartOfThing(reading, range),
  flags: {
    en: ['We need ⟦synergy⟧.', 'A new ⟦mindset⟧ is born.'],
    ru: ['Нужна ⟦синергия⟧.', 'Родилось ⟦доверие⟧.'],
  },
  passes: {
    en: [
      'The heart of the pump.',
      'The business manager.',
      'The alarm system.',
      'We need bread.',
      'The van is late.',
    ],
    ru: [
      'Нужен хлеб.',
      'Машина опаздывает.',
      'Вопросов ко мне меньше пяти.',
      'Порядка двухсот тысяч.',
      'Ремонт в три этапа.',
      'Ответили на мой вопрос.',
      'Трещина в фундаменте.',
      'Решение суда пришло.',
      'Это ваше дело.',
      'Вернули за третий этап.',
      'Служба безопасности.',
    ],
  },
}
