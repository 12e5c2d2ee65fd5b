import type { Rule } from '../rule'

export const kin: Rule = {
  id: 'concreteness/kin',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'Husband, daughter, brother: people of a scene, not of a slogan.',
  source: 'without-varnish',
  find: { kind: 'phrases', en: ['@kin'], ru: ['@kin'] },
  unless: [],
  flags: {
    en: ['My ⟦wife⟧ keeps it.', 'His ⟦brother⟧ knows.'],
    ru: ['Их ведёт моя ⟦жена⟧.', 'Знает его ⟦брат⟧.'],
  },
  passes: {
    en: ['We are like one family.', 'They keep it.'],
    ru: ['Мы все как одна семья.', 'Они это ведут.'],
  },
}
