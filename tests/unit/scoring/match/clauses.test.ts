import { describe, expect, it } from 'vitest'
import { clausesOf } from '@/lib/scoring/match/clauses'

const read = (text: string) =>
  clausesOf(text, /[а-я]/.test(text) ? 'ru' : 'en').map(({ kind, start, end }) => [
    kind,
    text.slice(start, end),
  ])

describe('what is ruled out', () => {
  it.each([
    'Не ставьте нам новую мачту',
    'Ни при каких условиях не трогайте киль',
    'Паруса не шейте',
    'Новый двигатель нам не нужен',
    'Только никаких лаков',
    'Палубу не перекладывать',
    'Please do not paint the deck',
    'Never sell our dinghy without asking',
    'Do not sand the mast',
    'Our sailmaker must not be replaced',
    'We can easily do without varnish',
    'Nobody is to be sent home',
  ])('is no ask: %s', (text) => {
    expect(read(text)).toEqual([['unwanted', text]])
  })

  it.each([
    'Не могли бы вы осмотреть киль',
    'Не подскажете хорошего парусного мастера',
    'Не забудьте осмотреть руль',
    "Why don't you look at the keel",
    "Please don't forget the rudder",
    'Без шкипера не обойдемся, пришлите шкипера',
  ])('is not meant by a polite ask: %s', (text) => {
    expect(read(text).map(([kind]) => kind)).toContain('ask')
    expect(read(text).map(([kind]) => kind)).not.toContain('unwanted')
  })

  it.each(["Without me they won't even moor", 'No one answers on the radio', 'Никакого порядка на причале'])(
    'is not meant by what hurts: %s',
    (text) => {
      expect(read(text)).toEqual([['told', text]])
    },
  )
})

describe('what somebody is to become able to do', () => {
  it.each([
    'Нужно, чтобы матросы сами чинили паруса',
    'чтобы боцман сам принимал груз',
    'We want to learn to rig the boat on our own',
    'We want the crew to mend sails themselves',
  ])('is asked for: %s', (text) => {
    expect(read(text)).toEqual([['ask', text]])
  })

  it.each(['Паруса сами починим', 'We will train the crew ourselves', 'We rig the boat ourselves'])(
    'unlike what they do: %s',
    (text) => {
      expect(read(text)).toEqual([['own', text]])
    },
  )
})

describe('a clause', () => {
  it('ends where another bid begins', () => {
    expect(read('Почините нам старый руль и заодно продайте вторую лодку').map(([, quote]) => quote)).toEqual(
      ['Почините нам старый руль', 'и заодно продайте вторую лодку'],
    )
    expect(
      read('Please mend the old rudder and sell the second boat and train the crew').map(
        ([, quote]) => quote,
      ),
    ).toEqual(['Please mend the old rudder', 'and sell the second boat', 'and train the crew'])
    expect(read('Осмотрите киль, мачту не трогайте')).toEqual([
      ['ask', 'Осмотрите киль'],
      ['unwanted', 'мачту не трогайте'],
    ])
  })

  it('does not end within one piece of work', () => {
    for (const text of ['Почистите и покрасьте палубу', 'We sort the ropes and sell the old sails'])
      expect(read(text)).toHaveLength(1)
  })

  it('runs over the end of no sentence', () => {
    expect(read('Почините руль без лака. И потом хотим. Мачта треснула.').map(([, quote]) => quote)).toEqual([
      'Почините руль без лака',
      'И потом хотим',
      'Мачта треснула',
    ])
    expect(read('Хотим: порядок на причале.')).toEqual([['ask', 'Хотим: порядок на причале']])
    expect(read('We carry 2.5 tons at 6 a.m')).toEqual([['told', 'We carry 2.5 tons at 6 a.m']])
  })
})

describe('what they did once', () => {
  it.each([
    'В прошлом году мы заказали новый киль с сертификатом',
    'We had the keel surveyed last year',
    'Last spring we needed a new mast',
  ])('is told and surrounds the request: %s', (text) => {
    expect(clausesOf(text, /[а-я]/.test(text) ? 'ru' : 'en')).toMatchObject([{ kind: 'told', past: true }])
  })

  it('holds no wish of now', () => {
    expect(clausesOf('We had it surveyed last year and need it again', 'en')[0]?.past).toBe(false)
    expect(clausesOf('The mast broke last year', 'en')[0]?.past).toBe(false)
  })
})

it.each(['and ', 'and please sort the tools ', 'not ', 'want learn so our '])(
  'a text of 100,000 characters without a point is read at once: %j',
  (words) => {
    const text = words.repeat(100_000 / words.length)
    expect(clausesOf(text, 'en').at(-1)?.end).toBe(text.trimEnd().length)
  },
  20_000,
)
