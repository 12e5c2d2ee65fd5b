import { isAfterTitle, isAttribute, isFigurative, isPromised, isThing } from '../../detect/misreadings'
import { isState } from '../../detect/misreadings-english'
import { isRussianFigure } from '../../detect/misreadings-russian'
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
    isRussianFigure(reading, range) ||
    isAttribute(reading, range) ||
    isAfterTitle(reading, range) ||
    isThing(reading, range) ||
    isState(reading, range),
  flags: {
    en: ['They ⟦phone⟧ us.', 'He ⟦prints⟧ it again.', 'He ⟦unlocks⟧ the shed.'],
    ru: ['Они нам ⟦звонят⟧.', 'Он снова ⟦распечатал⟧.', 'Фура ⟦стоит⟧ пять дней.', 'Он ⟦взял⟧ трубку.'],
  },
  passes: {
    en: [
      'It drives growth.',
      'An open relationship.',
      'They value us.',
      'He improves it.',
      'We unlock the full potential.',
      'The returns process is slow.',
      'Returns are slow.',
      'Ask in dispatch.',
    ],
    ru: [
      'Они нас ценят.',
      'Он это улучшает.',
      'Надо менять культуру.',
      'Мой график и моя смета.',
      'Не стоит спешить, вопрос стоит остро.',
      'Взяли курс на рост, это даст нам эффект.',
      'Речь идёт о смете.',
      'Сорок, включая НДС.',
      'Мы считаем, что рано.',
      'Он отвечает за всё, что делать.',
    ],
  },
}
