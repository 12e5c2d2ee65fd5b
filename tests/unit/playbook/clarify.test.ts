import { describe, expect, it } from 'vitest'
import { clarifyingQuestions } from '@/lib/playbook/clarify'

const CLARIFY = [
  'Кто заметил первым?',
  'Вы сказали: «{quote}». Когда это было?',
  'Что будет, если не трогать?',
]

describe('clarifying questions', () => {
  it('quote first when there is a phrase', () => {
    expect(clarifyingQuestions(CLARIFY, ' вырастет культура ')).toEqual([
      'Вы сказали: «вырастет культура». Когда это было?',
      'Кто заметил первым?',
      'Что будет, если не трогать?',
    ])
  })

  it.each([null, '', '  '])('leave out what would quote nothing (%j)', (quote) => {
    expect(clarifyingQuestions(CLARIFY, quote)).toEqual([
      'Кто заметил первым?',
      'Что будет, если не трогать?',
    ])
  })

  it('are not proposed twice', () => {
    expect(
      clarifyingQuestions(CLARIFY, 'синергия', [
        'Кто заметил первым?',
        'Вы сказали: «синергия». Когда это было?',
      ]),
    ).toEqual(['Что будет, если не трогать?'])
  })

  it.each(['$& и $1', '{quote}', '<b>', '🙂', 'שלום'])('keep the phrase %s as it was said', (quote) => {
    expect(clarifyingQuestions(CLARIFY, quote)[0]).toBe(`Вы сказали: «${quote}». Когда это было?`)
  })
})
