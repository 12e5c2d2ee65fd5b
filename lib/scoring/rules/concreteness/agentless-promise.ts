import type { Rule } from '../rule'

export const agentlessPromise: Rule = {
  id: 'concreteness/agentless-promise',
  version: 1,
  dimension: 'concreteness',
  mark: 'empty',
  because: 'It will be raised, it will start working: nobody does it, and it works somehow now.',
  source: 'ask-what-it-means',
  find: {
    kind: 'phrases',
    en: [
      "'will'|'shall'|'should'|'must'|'to' 'be'|'become'|'get' 'more'|'much'|'fully'|'significantly'? @empty-act|@praise|@jargon|@empty",
      "'will'|'shall' 'work'|'function'|'happen'|'click'|'flow'|'improve'|'grow'|'emerge'|'follow'|'come'",
    ],
    ru: [
      "'будет'|'будут' @praise|'более'|'совершенно'|'принципиально'? @empty-act|@empty|@jargon|@praise",
      "'станет'|'станут' 'более'|'еще'? @praise|@empty|@jargon|@empty-act",
      "'заработает'|'заработают'|'повысится'|'улучшится'|'вырастет'|'возрастет'|'усилится'|'укрепится'|'наладится'|'выйдет'|'выйдут'|'появится'|'выстроится'|'раскроется' ... @empty|@jargon|@praise|@empty-act",
      "'повысится'|'улучшится'|'усилится'|'укрепится'|'наладится'|'повысятся'|'улучшатся'",
    ],
  },
  unless: [],
  flags: {
    en: ['It ⟦will be optimised⟧ soon.', 'The teams ⟦should become more aligned⟧.'],
    ru: ['⟦Будет обеспечено⟧ всё.', '⟦Заработает система⟧ продаж.'],
  },
  passes: {
    en: ['He will be here on Monday.', 'The boiler will be replaced.'],
    ru: ['Он будет в понедельник.', 'Котёл поставят во вторник.'],
  },
}
