import type { Rule } from '../rule'

export const beforeAndAfter: Rule = {
  id: 'concreteness/before-and-after',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'Where we are and where we want to be, both in numbers: the change can be seen.',
  source: 'how-will-you-see',
  find: {
    kind: 'phrases',
    en: [
      "'from' # ... 'to' #",
      "'not' # *? 'but' #",
      "'instead' 'of' # ... #",
      "# ... 'now' ... #",
      "'now' ... # ... #",
    ],
    ru: [
      "'с'|'от'|'со' # ... 'до'|'на' #",
      "'вместо' # ... #",
      "'не' # *? 'а' #",
      "'сейчас'|'теперь' ... # ... 'надо'|'нужно'|'хочу'|'хотим'|'должно'|'чтоб'|'чтобы'|'было' ... #",
      "'было' ... # ... 'стало'|'станет' ... #",
    ],
  },
  unless: [],
  flags: {
    en: ['Bring it ⟦from nine to three⟧.', 'I want ⟦not nine but three⟧.'],
    ru: ['Снизить ⟦с девяти до трёх⟧.', 'Нужно ⟦не девять, а три⟧.'],
  },
  passes: {
    en: ['From good to great.', 'Not words but deeds.'],
    ru: ['От хорошего к великому.', 'Не слова, а дела.'],
  },
}
