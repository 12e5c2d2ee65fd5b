import { isDone, isFeltLike } from '../../detect/misreadings'
import { isNounOfName } from '../../detect/misreadings-english'
import { isPlainFact } from '../../detect/misreadings-russian'
import type { Rule } from '../rule'

export const promiseVerb: Rule = {
  id: 'concreteness/promise-verb',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because: 'To improve, ensure, develop: nobody could tell on a given day whether it is being done.',
  source: 'ask-what-it-means',
  find: { kind: 'phrases', en: ['@empty-act'], ru: ['@empty-act'] },
  unless: [],
  misread: (reading, range) =>
    isDone(reading, range) ||
    isFeltLike(reading, range) ||
    isPlainFact(reading, range) ||
    isNounOfName(reading, range),
  flags: {
    en: [
      'We shall ⟦optimise⟧ it.',
      'They ⟦empower⟧ us.',
      'They ⟦empower⟧ managers.',
      'It will ⟦transform⟧ shops.',
    ],
    ru: ['Надо это ⟦оптимизировать⟧.', 'Они нас ⟦вдохновляют⟧.'],
  },
  passes: {
    en: [
      'The development officer.',
      'We shall print it.',
      'They phone us.',
      'He unlocks the warehouse.',
      'Call when you feel like it.',
    ],
    ru: ['Надо это распечатать.', 'Они нам звонят.', 'Рост 180, вес 90.', 'Сроки не горят.'],
  },
}
