import { expect, test } from 'vitest'
import { notKnowing } from '@/lib/scoring/not-knowing'

const quotesOf = (text: string) => notKnowing(text).map(({ quote }) => quote)

test.each([
  ['Кто подпишет, мы ещё не решили, спросите осенью.', ['не решили']],
  [
    'We have not decided who signs, and nobody has counted the crates.',
    ['not decided', 'nobody has counted'],
  ],
  ['We would have to ask.', ['would have to ask']],
  ['We need to think about it.', ['need to think']],
  ['Not sure, undecided.', ['Not sure', 'undecided']],
  ['Не знаю, согласован ли счёт.', ['Не знаю, согласован']],
])('what is admitted is quoted: %s', (text, quotes) => expect(quotesOf(text)).toEqual(quotes))

test.each([
  'Так жить не будем. Решил директор, он и подпишет.',
  'That door will not. Decided by the board in May, signed in June.',
])('words of two sentences admit nothing: %s', (text) => expect(quotesOf(text)).toEqual([]))
