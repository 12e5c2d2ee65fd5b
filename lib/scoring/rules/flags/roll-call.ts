import { isMerged } from '../../detect/misread-flags'
import type { Rule } from '../rule'

export const rollCall: Rule = {
  id: 'flags/roll-call',
  version: 1,
  dimension: 'flags',
  mark: 'alarming',
  flag: 'vendor-churn',
  severity: 3,
  because: 'A roll-call of failures, one verdict for each, and no word on what was done on this side.',
  source: 'our-own-part',
  find: {
    kind: 'phrases',
    en: [
      "w:first 'lot'|'ones'|'one'|'were'|'was' ... 'second'|'the'",
      "w:first|'second'|'third'|'fourth'|'last' 'lot'|'ones'|'one'|'chap'|'agency'|'firm' 'were'|'was'|'are' 'children'|'crooks'|'thieves'|'useless'|'lazy'|'arrogant'|'clueless'|'hopeless'|'amateurs'|'a'|'too'",
      "w:first * ... 'second'|'next' * ... 'third'|'last'|'then'",
      "'one'|w:first 'ghosted'|'vanished'|'disappeared'|'sulked'|'drank'|'quit'|'lied'",
      "'burned'|'burnt'|'let'|'stung' 'by'|'down' w:every|'each'|w:all|'them' 'single'? 'one'|'of'",
      "w:all 'of' 'them' 'same'",
      "'same' 'story'|'thing' w:every|'each' 'time'|'single'",
      "'one' 'walked'|'ran'|'ghosted'|'vanished'|'quit'|'lied'|'stole'|'disappeared'|'couldn't'|'never' ... 'one'|'another'|'two'|'other'",
      "'one' 'was' 'lazy'|'useless'|'late'|'drunk'|'rude'|'hopeless'|'clueless'|'arrogant'|'tone-deaf' ... 'one'|'another'|'two'|'other'",
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
  unless: [],
  except: ['own-fault', 'elsewhere'],
  misread: isMerged,
  intents: ['past-experience', 'outcome-evidence', 'problem', 'why-us'],
  flags: {
    en: ['⟦The first ghosted us⟧, the next lied.', '⟦Burned by every single one⟧.'],
    ru: ['⟦Одни слили бюджет⟧, ⟦другие пропали⟧.', '⟦Вторые прислали студентов, третьи испарились⟧.'],
  },
  passes: {
    en: ['The first planned the hall, the second built it, both well.', 'One was ill and one was on leave.'],
    ru: [
      'Первые сделали сайт, вторые ведут рассылку.',
      'Одни в отпуске, другие на смене.',
      'Первые два цеха слились в один.',
    ],
  },
}
