import type { Rule } from '../rule'

export const slogan: Rule = {
  id: 'concreteness/slogan',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because: 'Promise, praise and outcome word together make a slogan; a number inside it does not rescue it.',
  source: 'higher-level-of-culture',
  find: {
    kind: 'phrases',
    en: [
      "@empty-act 'the'|'our'|'a'|'their'|'its'? @praise|@jargon|'new'? @empty|@jargon",
      '@praise|@jargon @empty|@jargon|@empty-act',
      "@empty 'of'|'and' @praise|@jargon|'our'|'the'? @empty|@jargon|@empty-act",
      '@jargon @jargon',
    ],
    ru: [
      '@empty-act @praise|@jargon|@empty? @empty|@jargon',
      '@praise|@jargon @empty|@jargon|@empty-act',
      '@empty @praise|@jargon? @empty|@empty-act|@jargon',
      '@empty-act @empty-act',
    ],
  },
  unless: [],
  flags: {
    en: ['We shall ⟦improve our culture⟧ by 300%.', 'It takes ⟦strategic vision⟧.'],
    ru: ['Надо ⟦повысить эффективность⟧ на 300%.', 'Это ⟦системный подход⟧.'],
  },
  passes: {
    en: ['We shall replace the boiler.', 'It takes two vans.'],
    ru: ['Надо заменить котёл.', 'Нужны две машины.'],
  },
}
