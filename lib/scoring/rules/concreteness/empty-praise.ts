import { isHigherUp, isNoPraise } from '../../detect/misreadings'
import { isHadBetter, isOfThing } from '../../detect/misreadings-english'
import { isNeutral } from '../../detect/misreadings-russian'
import type { Rule } from '../rule'

export const emptyPraise: Rule = {
  id: 'concreteness/empty-praise',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because: 'Good, modern, effective: praise without a measure.',
  source: 'ask-what-it-means',
  find: { kind: 'phrases', en: ['@praise @praise?'], ru: ['@praise @praise?'] },
  unless: [],
  misread: (reading, range) =>
    isHigherUp(reading, range) ||
    isNoPraise(reading, range) ||
    isNeutral(reading, range) ||
    isHadBetter(reading, range) ||
    isOfThing(reading, range),
  flags: {
    en: ['It is ⟦modern⟧.', 'It must be ⟦efficient⟧.'],
    ru: ['Это ⟦современно⟧.', 'Должно быть ⟦качественно⟧.', 'Планка стала ⟦выше⟧.'],
  },
  passes: {
    en: [
      "You'd better lock it.",
      'Good scissors.',
      'The general manager.',
      'It is wet.',
      'It must be red.',
      'The new building is wet.',
    ],
    ru: [
      'Это мокрое.',
      'Должно быть красным.',
      'Если долг выше 40 тысяч, звоним.',
      'Выше – акционеры.',
      'Честно говоря, сыро.',
      'Внешний диск у главного бухгалтера.',
      'Платим за тепло, в общем.',
    ],
  },
}
