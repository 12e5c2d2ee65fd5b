import { expect, test } from 'vitest'
import { evasionsOnly, notKnowing } from '@/lib/scoring/not-knowing'

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
  ['Зависит от банка: до 20 000 подписывает Марта.', []],
])('what is admitted is quoted: %s', (text, quotes) => expect(quotesOf(text)).toEqual(quotes))

test.each([
  'Так жить не будем. Решил директор, он и подпишет.',
  'That door will not. Decided by the board in May, signed in June.',
])('words of two sentences admit nothing: %s', (text) => expect(quotesOf(text)).toEqual([]))

const evasionsOf = (text: string) => evasionsOnly(text).map(({ quote }) => quote)

test.each([
  ['We’ll see. It depends.', ['We’ll see', 'depends']],
  ['Посмотрим. Всё зависит.', ['Посмотрим', 'зависит']],
  ['Well, it is too early to say, really.', ['too early']],
  ['It depends on the situation and many other things.', ['depends']],
  ['We will see how it goes.', ['We will see']],
  ['Maybe.', ['Maybe']],
  ['Somebody will decide.', ['Somebody will decide']],
  ['Ну, там видно будет.', ['видно будет']],
  ['Пока рано говорить, зависит от обстоятельств.', ['рано говорить', 'зависит']],
  ['Мы посмотрим.', ['Мы посмотрим']],
  ['Может быть, кто-нибудь решит.', ['Может быть', 'кто-нибудь решит']],
])('what only puts the answer off is quoted: %s', (text, quotes) => expect(evasionsOf(text)).toEqual(quotes))

test.each([
  '',
  'I do.',
  'Я.',
  'Мы. Посмотрим.',
  'It depends on me.',
  'Всё зависит от меня.',
  'It depends on the director.',
  'It depends on the bank: Marta signs up to 20,000, above that the board on the 3rd.',
  'Зависит от банка: до 20 000 подписывает Марта, выше правление 3-го.',
  'I decide. We will see how it goes.',
  'Marta. We’ll see.',
  'Maybe Marta.',
  'Директор, а там видно будет.',
  'So it is, always.',
])('an answer that says anything more puts nothing off: %s', (text) => expect(evasionsOf(text)).toEqual([]))
