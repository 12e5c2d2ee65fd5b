import type { Rule } from '../rule'

export const insults: Rule = {
  id: 'flags/insults',
  version: 1,
  dimension: 'flags',
  mark: 'alarming',
  flag: 'disrespect',
  severity: 3,
  because: 'x',
  source: 'x',
  find: {
    kind: 'phrases',
    en: [
      'w:insult',
    ],
    ru: [
      'w:оскорбление',
    ],
  },
  unless: ['negated', 'third-party'],
  except: ['elsewhere'],
  flags: {
    en: [],
    ru: [],
  },
  passes: {
    en: [],
    ru: [],
  },
}
