import { amountsOfKind } from '../../detect/amounts'
import type { Rule } from '../rule'

export const countedThings: Rule = {
  id: 'concreteness/counted-things',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'Counted people and things are there to be counted again.',
  source: 'specificity',
  find: { kind: 'function', find: (reading) => amountsOfKind(reading, 'count') },
  unless: [],
  flags: {
    en: ['We have ⟦twelve vans⟧.', '⟦Three new dispatchers⟧ joined.'],
    ru: ['У нас ⟦двенадцать машин⟧.', 'Взяли ⟦трёх новых диспетчеров⟧.', 'Создали ⟦сорок рабочих мест⟧.'],
  },
  passes: {
    en: ['1. Vans first.', 'We have many opportunities.', 'After six our dispatcher answers.'],
    ru: [
      '1. Сначала машины.',
      'У нас много возможностей.',
      'После семи кладу трубку.',
      'Моем пол в коридоре.',
      'Ждать семь рабочих дней.',
      'Я в семь на складе.',
    ],
  },
}
