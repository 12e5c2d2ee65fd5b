import { describe, expect, test } from 'vitest'
import en from '../../../lib/platform/messages/en/ask.json'
import ru from '../../../lib/platform/messages/ru/ask.json'
import { askAbout } from '../../../lib/scoring/ask'
import { RULES } from '../../../lib/scoring/rules/registry'
import { readText } from '../../../lib/scoring/score'
import { read } from '../../../lib/scoring/text/read'
import { INTENTS, type Intent } from '../../../lib/scoring/vocabulary'

const ask = (text: string, intent: Intent = 'outcome-evidence'): { key: string; quote: unknown } | null => {
  const remark = readText(text, { intent, speaker: 'verbatim' }).ask
  return remark && { key: remark.key, quote: remark.values.quote }
}

describe('the clarifying question', () => {
  test.each([
    ['Заработает система управления проектами', 'ask.agentless-promise', 'Заработает система'],
    ['Ну, атмосфера чтобы', 'ask.outcome-word', 'атмосфера'],
    ['We want synergy', 'ask.outcome-word', 'synergy'],
    ['Do it as you see fit', 'ask.evasion', 'as you see fit'],
    ['Somebody will', 'ask.vague-people', 'Somebody'],
    ['Сделаем скоро', 'ask.vague-time', 'скоро'],
  ])('%s', (text, key, quote) => {
    expect(ask(text)).toEqual({ key, quote })
  })

  test('asks for what is missing when there is nothing to quote', () => {
    expect(ask('Well, you see', 'timeline')).toEqual({ key: 'ask.missing-time', quote: undefined })
    expect(ask('Вот так', 'roles')).toEqual({ key: 'ask.missing-person', quote: undefined })
  })

  test('a concrete answer is not asked about', () => {
    expect(ask('In March Peter prints forty invoices and carries them to the warehouse.')).toBeNull()
  })

  test('every key it can give is worded in both languages, and quotes where it has a quote', () => {
    const seen = new Set<string>()
    const texts = [
      'Optimise synergy',
      'Will be optimised',
      'synergy',
      'improve',
      'proactive',
      'up to you',
      'discount',
      'several',
      'soon',
      'somebody',
      'something',
      'always',
      'modern',
      'maybe',
      'hm',
      'optimisation of utilisation and coordination',
    ]
    for (const intent of INTENTS)
      for (const text of texts) seen.add(ask(text, intent)?.key.slice('ask.'.length) ?? '')
    seen.delete('')
    expect(Object.keys(en).sort()).toEqual(Object.keys(ru).sort())
    expect([...seen].sort()).toEqual(Object.keys(en).sort())
    for (const messages of [en, ru])
      for (const [key, text] of Object.entries(messages))
        expect(text.includes('{quote}')).toBe(!key.startsWith('missing-'))
  })
})

describe('of several phrases', () => {
  /** The question where rules found these words of a text that scores so much. */
  const about = (text: string, found: [rule: string, words: string][], score: number | null = 20) => {
    const reading = read(text, { intent: 'roles', speaker: 'verbatim' })
    const hits = found.map(([id, words]) => {
      const rule = RULES.find((one) => one.id === `concreteness/${id}`)
      if (!rule) throw new Error(`no such rule: ${id}`)
      const start = text.indexOf(words)
      const own = reading.tokens.flatMap((token, at) =>
        token.start >= start && token.end <= start + words.length ? [at] : [],
      )
      return { rule, range: { from: own[0] ?? 0, to: (own.at(-1) ?? 0) + 1 } }
    })
    const remark = askAbout(reading, hits, score)
    return remark && [remark.key, ...Object.values(remark.values)].join(' ')
  }
  const VAGUE = 'It is modern and proactive, several of us want synergy and growth'

  test('the emptiest is asked about, and of equal ones the first', () => {
    const both: [string, string][] = [
      ['buzzword', 'proactive'],
      ['outcome-word', 'synergy'],
      ['outcome-word', 'growth'],
    ]
    expect(about(VAGUE, both)).toBe('ask.outcome-word synergy')
    expect(about(VAGUE, both.slice(0, 1))).toBe('ask.buzzword proactive')
  })

  test('one in a sentence that names something yields to the next emptier ones, not to all', () => {
    const text = 'Synergy comes to Peter on Tuesday. It is a slogan, or proactive, or up to you.'
    const chain: [string, string] = ['nominalisation-chain', 'Synergy']
    expect(about(text, [chain, ['buzzword', 'proactive']])).toBe('ask.buzzword proactive')
    expect(
      about(text, [
        ['slogan', 'Synergy'],
        ['buzzword', 'proactive'],
      ]),
    ).toBe('ask.slogan Synergy')
    expect(about(text, [chain, ['evasion', 'up to you']])).toBe('ask.nominalisation-chain Synergy')
    const order = 'It is proactive. Synergy comes to Peter on Tuesday.'
    expect(about(order, [['buzzword', 'proactive'], chain])).toBe('ask.buzzword proactive')
  })

  test('a lesser vagueness is asked about only while the whole is not concrete', () => {
    const lesser: [string, string][] = [['empty-praise', 'modern']]
    expect(about(VAGUE, lesser, 59)).toBe('ask.empty-praise modern')
    expect(about(VAGUE, lesser, 60)).toBeNull()
    expect(about(VAGUE, [...lesser, ['evasion', 'several']], 60)).toBe('ask.evasion several')
  })

  test('none is asked about that is concrete or alarms, and nothing where nothing was said', () => {
    const other: [string, string][] = [['role', 'us']]
    expect(about(VAGUE, other)).toBe('ask.missing-person')
    expect(about(VAGUE, other, 90)).toBeNull()
    expect(about('...', [], null)).toBeNull()
  })

  test('the first six words of a long one are quoted, marks between them not counted', () => {
    const long = 'We will, of course, be a leader of the market, always.'
    expect(about(long, [['slogan', long]])).toBe('ask.slogan We will, of course, be a')
    expect(about(long, [['slogan', 'We will, of course, be a']])).toBe('ask.slogan We will, of course, be a')
    expect(about(long, [['slogan', 'a leader of the market,']])).toBe('ask.slogan a leader of the market,')
  })
})
