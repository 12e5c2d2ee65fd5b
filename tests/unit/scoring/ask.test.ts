import { describe, expect, test } from 'vitest'
import en from '../../../lib/platform/messages/en/ask.json'
import ru from '../../../lib/platform/messages/ru/ask.json'
import { readText } from '../../../lib/scoring/score'
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
