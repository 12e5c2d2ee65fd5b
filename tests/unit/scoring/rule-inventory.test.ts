import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import enRules from '../../../lib/platform/messages/en/rules.json'
import enMessages from '../../../lib/platform/messages/en/rules-concreteness.json'
import ruRules from '../../../lib/platform/messages/ru/rules.json'
import ruMessages from '../../../lib/platform/messages/ru/rules-concreteness.json'
import { CONCRETENESS_RULES } from '../../../lib/scoring/rules/concreteness/all'
import { FLAG_RULES } from '../../../lib/scoring/rules/flags/all'
import { RULES } from '../../../lib/scoring/rules/registry'
import { SOURCES } from '../../../lib/scoring/rules/sources'
import { LANGS } from '../../../lib/scoring/vocabulary'
import { WEIGHTS } from '../../../lib/scoring/weights'

const root = join(import.meta.dirname, '../../../lib/scoring/rules')

const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts') && name !== 'all.ts')
    .map((name) => `${folder}/${name.slice(0, -3)}`)
    .sort()

const ids = (rules: readonly { id: string }[]): string[] => rules.map(({ id }) => id).sort()

describe('the registry', () => {
  test('lists every rule file, under its path', () => {
    expect(ids(CONCRETENESS_RULES)).toEqual(filesOf('concreteness'))
    expect(ids(FLAG_RULES)).toEqual(filesOf('flags'))
  })

  test('holds each id once', () => {
    expect(new Set(ids(RULES)).size).toBe(RULES.length)
  })

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s is whole', (id, rule) => {
    expect(id.startsWith(`${rule.dimension}/`)).toBe(true)
    expect(rule.because.length).toBeGreaterThan(20)
    expect(SOURCES).toContain(rule.source)
    for (const lang of LANGS) {
      expect(rule.flags[lang].length).toBeGreaterThanOrEqual(2)
      expect(rule.passes[lang].length).toBeGreaterThanOrEqual(2)
      for (const example of rule.flags[lang]) expect(example).toMatch(/⟦[^⟦⟧]+⟧/)
      for (const example of rule.passes[lang]) expect(example).not.toMatch(/[⟦⟧]/)
    }
  })

  test('claims no phrase twice', () => {
    const owners = new Map<string, string[]>()
    for (const { id, find } of RULES) {
      if (find.kind !== 'phrases') continue
      for (const lang of LANGS)
        for (const phrase of find[lang]) {
          const key = `${lang} ${phrase}`
          owners.set(key, [...(owners.get(key) ?? []), id])
        }
    }
    expect([...owners].filter(([, list]) => list.length > 1)).toEqual([])
  })

  test('shows no example twice', () => {
    const all = RULES.flatMap(({ id, flags, passes }) =>
      LANGS.flatMap((lang) => [...flags[lang], ...passes[lang]].map((example) => `${id} ${example}`)),
    )
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('what stands beside the rules', () => {
  const names = CONCRETENESS_RULES.map(({ id }) => id.slice('concreteness/'.length)).sort()

  test.each([
    ['en', enMessages],
    ['ru', ruMessages],
  ] as const)('every concreteness rule is worded in %s', (_, messages) => {
    expect(Object.keys(messages).sort()).toEqual([...names, 'learned'].sort())
    for (const { name, reason } of Object.values(messages)) {
      expect(name.length).toBeGreaterThan(2)
      expect(reason.length).toBeGreaterThan(10)
    }
  })

  test.each([
    ['en', enRules, /[а-яё]/i],
    // Studies are called by the names of their authors.
    ['ru', ruRules, /\b(?!Louis|Nenkova|Li)[a-z]{2,}/i],
  ] as const)('every source is worded in %s, in no other language, and used', (_, { sources }, foreign) => {
    expect(Object.keys(sources).sort()).toEqual([...SOURCES].sort())
    for (const words of Object.values(sources)) expect(words).not.toMatch(foreign)
    const used = new Set(RULES.map(({ source }) => source))
    expect(SOURCES.filter((source) => !used.has(source))).toEqual(['labelled-answers'])
  })

  test('every concreteness rule has points on its own side of nought', () => {
    expect(Object.keys(WEIGHTS).sort()).toEqual(ids(CONCRETENESS_RULES))
    for (const { id, mark } of CONCRETENESS_RULES) {
      const points = WEIGHTS[id]?.points ?? 0
      expect(mark === 'concrete' ? points > 0 : points < 0).toBe(true)
    }
  })
})
