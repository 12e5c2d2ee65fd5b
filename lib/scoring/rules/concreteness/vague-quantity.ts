import { isMeasured, isNothing } from '../../detect/misreadings'
import { isNoLonger } from '../../detect/misreadings-russian'
import type { Rule } from '../rule'

export const vagueQuantity: Rule = {
  id: 'concreteness/vague-quantity',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because: 'Some, many, soon, everything: the amount is there to be asked for.',
  source: 'ask-what-it-means',
  find: { kind: 'phrases', en: ['@vague'], ru: ['@vague'] },
  unless: [],
  misread: (reading, range) =>
    isMeasured(reading, range) || isNothing(reading, range) || isNoLonger(reading, range),
  flags: {
    en: ['It takes ⟦several⟧ attempts.', 'It is ⟦always⟧ wet.'],
    ru: ['Нужно ⟦несколько⟧ попыток.', 'Там ⟦постоянно⟧ сыро.'],
  },
  passes: {
    en: [
      'It takes two attempts.',
      'Well, you know, it is wet.',
      'No more than five calls.',
      'He never reads anything.',
    ],
    ru: [
      'Нужно две попытки.',
      'Ну, как-то там, кстати, сыро.',
      'Звонков больше, чем на десять человек.',
      'Он больше не звонил.',
      'Ждём больше года.',
      'Пишет Люба.',
    ],
  },
}
