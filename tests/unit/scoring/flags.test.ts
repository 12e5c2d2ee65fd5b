import { describe, expect, test } from 'vitest'
import { detect } from '../../../lib/scoring/detect/detect'
import { detector } from '../../../lib/scoring/rules/registry'
import { readText } from '../../../lib/scoring/score'
import { scoreRounds } from '../../../lib/scoring/score-rounds'
import { read } from '../../../lib/scoring/text/read'
import type { FlagType, Intent } from '../../../lib/scoring/vocabulary'

/** Flag types that the rules find in a text, before the whole answer is weighed. */
const found = (text: string, intent: Intent): Set<FlagType | undefined> =>
  new Set(detect(detector(), read(text, { intent, speaker: 'verbatim' })).map(({ rule }) => rule.flag))

/** One thing changed and the flag is gone: why, flag, intent, what alarms, what does not. */
const PAIRS: readonly (readonly [string, FlagType, Intent, string, string])[] = [
  [
    'denied',
    'micromanagement',
    'collaboration',
    'We want a report every evening.',
    'We do not want a report every evening.',
  ],
  ['denied', 'micromanagement', 'collaboration', 'Нужен отчёт каждый вечер.', 'Отчёт каждый вечер не нужен.'],
  [
    'past and over',
    'micromanagement',
    'collaboration',
    'You send him screenshots every ten minutes.',
    'Under our old director they sent screenshots every ten minutes, we stopped that.',
  ],
  [
    'past and over',
    'micromanagement',
    'collaboration',
    'Скрины экрана раз в десять минут.',
    'При прежнем директоре слали скрины экрана раз в десять минут.',
  ],
  [
    'told of somebody else',
    'contract-refusal',
    'budget-terms',
    'I never sign anything.',
    'My old boss never signed anything.',
  ],
  [
    'told of somebody else',
    'disrespect',
    'roles',
    'Дежурные у меня дебилы.',
    'Это сосед зовёт дежурных дебилами.',
  ],
  [
    'decided to work together',
    'price-first',
    'problem',
    'What do you charge per day?',
    'We have picked you for the dock. What do you charge per day?',
  ],
  [
    'decided to work together',
    'price-first',
    'problem',
    'Почём у вас день?',
    'Берём вас на три участка. Почём у вас день?',
  ],
  [
    'a tender with a threshold',
    'price-first',
    'scope',
    'Send me your prices.',
    'Two days for nine desk staff; above five thousand I have to get three figures, so send me your prices.',
  ],
  [
    'put off to its time',
    'price-first',
    'problem',
    'Сколько стоит у вас день?',
    'Сколько стоит у вас день, спрашивать рано.',
  ],
  [
    'decided to work together',
    'terms-first',
    'scope',
    'Начнём с неустойки.',
    'Идём с вами, решили вчера. Начнём с неустойки.',
  ],
  [
    'takes the blame himself',
    'vendor-churn',
    'past-experience',
    "You'd be number five.",
    "You'd be number five. The first four we briefed badly, that's on us.",
  ],
  [
    'takes the blame himself',
    'vendor-churn',
    'past-experience',
    'Вы у нас пятые.',
    'Вы у нас пятые, первым мы сами недоплатили.',
  ],
  [
    'one return for a real fault',
    'nitpicking',
    'past-experience',
    'We sent it back eleven times.',
    'We sent it back once, the number was wrong.',
  ],
  ['asked about the budget', 'price-first', 'budget-terms', 'Ballpark me first.', 'What is your day rate?'],
]

describe('minimal pairs', () => {
  test.each(PAIRS.filter(([why]) => why !== 'asked about the budget'))(
    '%s: %s',
    (_, flag, intent, alarming, harmless) => {
      expect(found(alarming, intent)).toContain(flag)
      expect(found(harmless, intent)).not.toContain(flag)
    },
  )

  test('a price asked where the budget is discussed is no price first', () => {
    expect(found('What is your day rate?', 'budget-terms')).not.toContain('price-first')
    expect(found('What is your day rate?', 'problem')).toContain('price-first')
  })

  test.each(['verbatim', 'retold'] as const)(
    'what the consultant retells of the prospect counts (%s)',
    (speaker) => {
      const { findings } = readText('Says he wants a report every evening and a photo every hour.', {
        intent: 'collaboration',
        speaker,
      })
      expect(findings.filter(({ mark }) => mark === 'alarming').map(({ flag }) => flag)).toContain(
        'micromanagement',
      )
    },
  )
})

describe('what is no flag', () => {
  test.each<[Intent, string]>([
    ['outcome-evidence', 'No part leaves the line with a crack, the gauge shows it.'],
    ['timeline', 'Two wards by the first of March, the rest after Easter.'],
    [
      'budget-terms',
      'We said yes on Monday. Clause nine on recordings will not work for us, can we reword it?',
    ],
    ['collaboration', 'I sign once, at the end, and I read only the phone numbers.'],
    ['problem', 'The bloody boiler broke again and forty guests sat in their coats.'],
    ['roles', 'Марина и Слава ваши после двух, по полтора часа.'],
    ['collaboration', 'Подпишу один раз, в самом конце, проверю только телефоны.'],
    ['problem', 'Чёртов котёл опять встал, сорок гостей сидели в пальто.'],
    ['timeline', 'До Нового года четвёртый цех, остальные после инвентаризации.'],
  ])('%s: %s', (intent, text) => {
    const { findings } = readText(text, { intent, speaker: 'verbatim' })
    expect(findings.filter(({ mark }) => mark === 'alarming')).toEqual([])
  })
})

describe('quotes', () => {
  test('are whole clauses, exact, and of the right words', () => {
    const text = 'We are careful people. Every slide goes through me before anybody sees it, that is all.'
    const { findings } = readText(text, { intent: 'collaboration', speaker: 'verbatim' })
    const quotes = findings
      .filter(({ flag }) => flag === 'micromanagement')
      .flatMap((finding) => finding.quotes)
    expect(quotes.map(({ quote }) => quote)).toContain('Every slide goes through me before anybody sees it')
    for (const { start, end, quote } of quotes) expect(text.slice(start, end)).toBe(quote)
  })
})

describe('suggestions', () => {
  const read_ = (text: string, intent: Intent) => readText(text, { intent, speaker: 'verbatim' })

  test('begin with what is asserted and name at most three types, each once', () => {
    const { suggested } = read_('You would be number five, the first lot were crooks.', 'past-experience')
    expect(suggested[0]).toBe('vendor-churn')
    expect(suggested.length).toBeLessThanOrEqual(3)
    expect(new Set(suggested).size).toBe(suggested.length)
  })

  test('are questions with a quote and without points, and never about what is asserted', () => {
    const texts: [string, Intent][] = [
      ['Nobody is to trouble my girls, and the books stay in the safe, so you will manage.', 'roles'],
      ['Девочек моих не тревожьте, журнал в сейфе, как-нибудь уж сообразите.', 'roles'],
      ['They came, they talked, they went, and I paid for all of it. The next one too.', 'past-experience'],
    ]
    for (const [text, intent] of texts) {
      const { findings, suggested } = read_(text, intent)
      expect(suggested.length).toBeGreaterThan(0)
      const asserted = findings.filter(({ mark }) => mark === 'alarming').map(({ flag }) => flag)
      for (const { mark, flag, points, quotes } of findings) {
        if (mark !== 'asked') continue
        expect(points).toBe(0)
        expect(asserted).not.toContain(flag)
        expect(suggested).toContain(flag)
        for (const { start, end, quote } of quotes) expect(text.slice(start, end)).toBe(quote)
      }
    }
  })

  test('what is likely and not sure is asked about, not asserted, with the words it rests on', () => {
    const text = 'She goes over each page, line by line, with a red pencil.'
    const { findings } = read_(text, 'collaboration')
    const flags = findings.filter(({ dimension }) => dimension === 'flags')
    expect(flags.map(({ mark, flag }) => `${mark} ${flag}`)).toEqual(['asked nitpicking'])
    expect(flags[0]?.quotes[0]?.quote).toContain('red pencil')
    expect(flags[0]?.points).toBe(0)
  })

  test('a word that alarms elsewhere asserts nothing in an answer about something else', () => {
    const text = 'The lorry fleet has spyware on it since March, Priya found it at six and rang the depot.'
    expect(read_(text, 'current-state').findings.filter(({ mark }) => mark === 'alarming')).toEqual([])
  })

  test('words alone assert a flag that no phrase names, and say which they are', () => {
    const [flag] = read_(
      'Three firms before you, and I paid for all of it.',
      'past-experience',
    ).findings.filter(({ mark }) => mark === 'alarming')
    expect(flag?.flag).toBe('vendor-churn')
    expect(flag?.ruleId).toBe('flags/learned')
    expect(flag?.quotes[0]?.quote).toContain('Three firms before you')
    for (const word of flag?.words ?? []) expect(flag?.quotes[0]?.quote).toContain(word)
    expect(flag?.words?.length).toBeGreaterThan(0)
  })

  test('cost an answer of several rounds nothing', () => {
    const { findings } = scoreRounds(
      [{ text: 'They came, they talked, they went, and I paid for all of it.', speaker: 'verbatim' }],
      { intent: 'past-experience' },
    )
    expect(findings.filter(({ finding }) => finding.mark === 'asked')).toEqual([])
  })

  test.each(['', '\u0000', '\ud800', '🙂🙂', 'שלום עולם', 'x'.repeat(5000)])('hold on %j', (text) => {
    const { suggested } = read_(text, 'problem')
    expect(suggested.length).toBeLessThanOrEqual(3)
  })
})
