import { describe, expect, test } from 'vitest'
import enFlags from '../../../lib/platform/messages/en/flags.json'
import enRules from '../../../lib/platform/messages/en/rules-flags.json'
import ruFlags from '../../../lib/platform/messages/ru/flags.json'
import ruRules from '../../../lib/platform/messages/ru/rules-flags.json'
import { LEARNED_FLAG_RULE } from '../../../lib/scoring/learned/rules'
import { FLAG_RULES } from '../../../lib/scoring/rules/flags/all'
import { ASKED_RULE } from '../../../lib/scoring/suggest'
import { CONFIRMED_RULE } from '../../../lib/scoring/suggestions-answered'
import { FLAG_TYPES } from '../../../lib/scoring/vocabulary'

const names = [...FLAG_RULES.map(({ id }) => id), ASKED_RULE, CONFIRMED_RULE, LEARNED_FLAG_RULE]
  .map((id) => id.slice('flags/'.length))
  .sort()

describe.each([
  ['en', enRules, enFlags],
  ['ru', ruRules, ruFlags],
] as const)('%s', (lang, rules, flags) => {
  test('words every red-flag rule and no other', () => {
    expect(Object.keys(rules).sort()).toEqual(names)
    for (const { name, reason } of Object.values(rules)) {
      expect(name.length).toBeGreaterThan(2)
      expect(reason.length).toBeGreaterThan(15)
    }
  })

  test('words every flag type: what it is, what to ask the consultant and the prospect', () => {
    expect(Object.keys(flags).sort()).toEqual([...FLAG_TYPES].sort())
    for (const { name, short, suggestion, ask } of Object.values(flags)) {
      expect(name.length).toBeGreaterThan(2)
      expect(short.length).toBeGreaterThan(15)
      expect(suggestion).toMatch(/\?$/)
      expect(ask).toContain('?')
      if (lang === 'ru') for (const text of [name, short, suggestion, ask]) expect(text).toMatch(/[а-яё]/)
    }
  })
})

describe('the rules of red flags', () => {
  test('cover every type, two and more each', () => {
    const counts = new Map<string | undefined, number>()
    for (const { flag } of FLAG_RULES) counts.set(flag, (counts.get(flag) ?? 0) + 1)
    for (const flag of FLAG_TYPES) expect(counts.get(flag) ?? 0).toBeGreaterThanOrEqual(2)
  })

  test('state a severity and a flag', () => {
    for (const { flag, severity, mark } of FLAG_RULES) {
      expect(FLAG_TYPES).toContain(flag)
      expect([1, 2, 3]).toContain(severity)
      expect(mark).toBe('alarming')
    }
  })
})
