import { describe, expect, test } from 'vitest'
import en from '../../../lib/platform/messages/en/ask.json'
import ru from '../../../lib/platform/messages/ru/ask.json'
import { readText } from '../../../lib/scoring/score'
import type { Intent } from '../../../lib/scoring/vocabulary'

/** The key without its folder, and what it quotes. */
const ask = (text: string, intent: Intent): string | null => {
  const remark = readText(text, { intent, speaker: 'verbatim' }).ask
  return remark && [remark.key.slice('ask.'.length), ...Object.values(remark.values)].join(': ')
}

describe('an empty word said in passing is not asked about', () => {
  test.each<[string, Intent, string | null]>([
    ['У нас не горит.', 'timeline', 'missing-time'],
    ['Пожар уже не горит', 'timeline', 'missing-time'],
    ['It does not improve anything.', 'timeline', 'missing-time'],
    ['Остальное переведём, когда заработает.', 'budget-terms', 'missing-amount'],
    ['The rest follows once it improves.', 'budget-terms', 'missing-amount'],
    ['How much is it?', 'budget-terms', 'missing-amount'],
    ['How many of you are there?', 'roles', 'missing-person'],
    ['how, many attempts it takes', 'roles', 'missing-person'],
    ['We improve it', 'roles', 'missing-person'],
    ['Склад оптимизируют', 'budget-terms', 'missing-amount'],
    ['The rest follows once it improves.', 'problem', 'missing-example'],
    ['Transparency of yours', 'roles', 'missing-person'],
    ['Как скоро ответите?', 'timeline', 'missing-time'],
    ['You have a name in the market.', 'why-us', 'missing-reason'],
    ['Лучше вас на рынке нет.', 'why-us', 'missing-reason'],
    ['Вы лидеры рынка.', 'problem', 'missing-example'],
    ['The process is what it is.', 'roles', 'missing-person'],
    ['Процесс такой, какой есть.', 'roles', 'missing-person'],
    ['Чужое мнение нам не нужно.', 'collaboration', 'missing-example'],
    ['No special conditions.', 'budget-terms', 'missing-amount'],
    ['Никаких таких условий.', 'budget-terms', 'missing-amount'],
    ['Никого больше не зовём.', 'why-us', 'missing-reason'],
    [
      'It is on your list, item four. Anna counts crates by hand, forty on Monday, and Peter writes 12 labels. A journey.',
      'scope',
      null,
    ],
    ['Смотри выше', 'scope', 'missing-boundary'],
    ['By 3 March: on the 5th Olga opens the shop with the new system.', 'timeline', null],
    ['К 3 марта: пятого Ольга открывает магазин, там новая система.', 'timeline', null],
  ])('%s (%s)', (text, intent, expected) => {
    expect(ask(text, intent)).toBe(expected)
  })
})

describe('what is wished for or lacking is asked about, whatever the question was', () => {
  test.each<[string, Intent, string]>([
    ['We need transparency from all this.', 'timeline', 'outcome-word: transparency'],
    ['You should bring transparency here.', 'why-us', 'outcome-word: transparency'],
    ['There is no transparency here.', 'problem', 'outcome-word: transparency'],
    ['Trust', 'roles', 'outcome-word: Trust'],
    ['“Trust”, “openness”, “care”', 'roles', 'outcome-word: Trust”, “openness'],
    ['We improve it', 'problem', 'promise-verb: improve'],
    ['Склад оптимизировать', 'budget-terms', 'promise-verb: оптимизировать'],
    ['We are going to optimise it', 'roles', 'promise-verb: optimise'],
    ['Это надо оптимизировать', 'budget-terms', 'promise-verb: оптимизировать'],
    ['It is a great garden', 'problem', 'empty-praise: great'],
    ["It took somebody's time", 'problem', "vague-people: somebody's"],
    ['Something is wrong', 'problem', 'vague-thing: Something'],
    ['It takes many attempts', 'current-state', 'vague-quantity: many'],
  ])('%s (%s)', (text, intent, expected) => {
    expect(ask(text, intent)).toBe(expected)
  })

  test('a lack is no wish where the question was about something else', () => {
    expect(ask('There is no transparency here.', 'budget-terms')).toBe('missing-amount')
  })
})

describe('a Russian word in an oblique case is quoted with what leads up to it', () => {
  test.each<[string, Intent, string]>([
    ['Нам не хватает прозрачности в делах', 'problem', 'outcome-word: Нам не хватает прозрачности'],
    ['Нам бы больше порядка', 'problem', 'outcome-word: Нам бы больше порядка'],
    ['Тут, понимаете, всё упирается в культуру', 'problem', 'outcome-word: всё упирается в культуру'],
    [
      'Хочется, чтобы у всех и всегда было много доверия',
      'problem',
      'outcome-word: всех и всегда было много доверия',
    ],
    ['Нужна прозрачность', 'problem', 'outcome-word: прозрачность'],
  ])('%s', (text, intent, expected) => {
    expect(ask(text, intent)).toBe(expected)
  })
})

test('a phrase in any form stands apart from the sentence that asks about it', () => {
  for (const key of ['outcome-word', 'promise-verb', 'slogan', 'buzzword'] as const)
    expect(ru[key]).toMatch(/^Вы говорите «\{quote\}»\. /)
  for (const key of ['outcome-word', 'promise-verb'] as const)
    expect(en[key]).toMatch(/^You say “\{quote\}”\. /)
})
