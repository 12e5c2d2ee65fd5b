import type { Rule } from '../rule'

export const rollCall: Rule = {
  id: 'flags/roll-call',
  version: 1,
  dimension: 'flags',
  mark: 'alarming',
  flag: 'vendor-churn',
  severity: 3,
  because: 'x',
  source: 'x',
  find: {
    kind: 'phrases',
    en: [
      "'one' 'was'|'had'|'were' ... 'one'|'another'",
      "'one' * ... 'two'|'one'|'another'",
      "w:first 'lot'|'ones'|'one'|'were'|'was' ... 'second'|'the'",
      "w:first|'second'|'third'|'fourth'|'last' 'lot'|'ones'|'one'|'chap'|'agency'|'firm' 'were'|'was'|'are' 'children'|'crooks'|'thieves'|'useless'|'lazy'|'arrogant'|'clueless'|'hopeless'|'amateurs'|'a'|'too'",
    ],
    ru: [
      "'одни'|'один' ... 'другие'|'другой'|'вторые'|'вторая'",
      "'первый'|'первые'|'первая' ... 'второй'|'вторые'|'вторая'",
      "'одни' w:оскорбление",
      "'первые'|'вторые'|'первый'|'второй'|'третьи' w:оскорбление|'теоретики'|'теоретик'|'дети'|'студенты'|'жулик'",
    ],
  },
  unless: ['hypothetical', 'third-party'],
  except: ['own-fault', 'elsewhere'],
  intents: ['past-experience', 'outcome-evidence', 'problem', 'why-us'],
  flags: {
    en: [],
    ru: [],
  },
  passes: {
    en: [],
    ru: [],
  },
}
