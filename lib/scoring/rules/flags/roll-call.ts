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
      "w:first 'lot'|'ones'|'one'|'were'|'was' ... 'second'|'the'",
      "w:first|'second'|'third'|'fourth'|'last' 'lot'|'ones'|'one'|'chap'|'agency'|'firm' 'were'|'was'|'are' 'children'|'crooks'|'thieves'|'useless'|'lazy'|'arrogant'|'clueless'|'hopeless'|'amateurs'|'a'|'too'",
      "'one' 'was'|'had'|'walked'|'ran'|'went'|'left'|'couldn't'|'didn't' ... 'one'|'another'|'two' 'was'|'had'|'walked'|'ran'|'went'|'left'|'couldn't'|'didn't'",
      "w:first * ... 'second'|'next' * ... 'third'|'last'|'then'",
      "'one'|w:first 'ghosted'|'vanished'|'disappeared'|'sulked'|'drank'|'quit'|'lied'",
      "'burned'|'burnt'|'let'|'stung' 'by'|'down' w:every|'each'|w:all|'them' 'single'? 'one'|'of'",
      "w:all 'of' 'them' 'same'",
      "'same' 'story'|'thing' w:every|'each' 'time'|'single'",
    ],
    ru: [
      "'одни' w:оскорбление",
      "'первые'|'вторые'|'первый'|'второй'|'третьи' w:оскорбление|'теоретики'|'теоретик'|'дети'|'студенты'|'жулик'",
      "'одни'|'один'|'первые'|'первый' ... 'слили'|'слились'|'пропали'|'пропал'|'обманули'|'обещали'|'испарились'|'лили'|'воду'|'сбежали'|'сбежал'|'запил'|'кинули'|'кинул'",
      "'вторые'|'второй'|'другие'|'другой' ... 'слили'|'слились'|'пропали'|'пропал'|'обманули'|'обещали'|'испарились'|'лили'|'воду'|'сбежали'|'сбежал'|'запил'|'кинули'|'кинул'|'студенты'",
      "'одни' * ... 'другие'|'вторые'|'вторых' * ... 'третьи'|'третьих'",
      "'первый' * ... 'второй'|'вторая' * ... 'третий'|'третья'",
      "'первые' * ... 'вторые'|'вторых' * ... 'третьи'|'третьих'",
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
