import { describe, expect, test } from 'vitest'
import { compileRules } from '../../../lib/scoring/detect/compile'
import { detect, quoteOf } from '../../../lib/scoring/detect/detect'
import { RULES } from '../../../lib/scoring/rules/registry'
import type { Rule } from '../../../lib/scoring/rules/rule'
import { read } from '../../../lib/scoring/text/read'
import { LANGS, type Lang } from '../../../lib/scoring/vocabulary'

const detector = compileRules(RULES)

/** The quotes that one rule finds, in text order. */
function found(rule: Rule, text: string, lang: Lang): string[] {
  const reading = read(text, { intent: rule.intents?.[0] ?? 'problem', speaker: 'verbatim', lang })
  return detect(detector, reading)
    .filter((hit) => hit.rule === rule)
    .map((hit) => quoteOf(reading, hit.range).quote)
}

const bracketed = (example: string): string[] => [...example.matchAll(/⟦([^⟧]*)⟧/g)].map((m) => m[1] ?? '')
const plain = (example: string): string => example.replaceAll(/[⟦⟧]/g, '')

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  for (const lang of LANGS) {
    test.each(rule.flags[lang])(`${lang} finds: %s`, (example) => {
      expect(found(rule, plain(example), lang)).toEqual(bracketed(example))
    })
    test.each(rule.passes[lang])(`${lang} passes: %s`, (example) => {
      expect(found(rule, example, lang)).toEqual([])
    })
  }
})
