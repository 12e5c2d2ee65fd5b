import { expect, test } from 'vitest'
import { compileRules } from '../../../lib/scoring/detect/compile'
import { detect } from '../../../lib/scoring/detect/detect'
import { RULES } from '../../../lib/scoring/rules/registry'
import { read } from '../../../lib/scoring/text/read'

const detector = compileRules(RULES)

/** How often the rules look at a token of the text: work counted, not timed. */
function looksAt(text: string): number {
  const reading = read(text, { intent: 'problem', speaker: 'verbatim' })
  let looks = 0
  const tokens = new Proxy(reading.tokens as unknown[], {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++
      return Reflect.get(target, key)
    },
  }) as typeof reading.tokens
  detect(detector, { ...reading, tokens })
  return looks
}

test.each([
  ['plain speech', 'The storekeeper prints the invoice by Friday. '],
  ['one endless sentence', 'менеджер печатает накладную до пятницы и '],
  ['numbers in a slogan', '5 эффективность '],
  ['commas and conjunctions', 'stopped, but '],
  ['conditions', 'если бумага, '],
  ['denials', 'не отчёт '],
  ['hedges', 'maybe '],
  ['quotation marks', '" a b c d e '],
  ['nothing but marks', 'by ,,,,,, '],
  ['abstract nouns', 'повышение эффективности '],
])('work grows in step with the text: %s', (_, unit) => {
  const small = looksAt(unit.repeat(200))
  const large = looksAt(unit.repeat(1600))
  expect(large / small).toBeLessThan(8.5)
})

const milliseconds = (text: string): number => {
  const times = Array.from({ length: 5 }, () => {
    const began = process.cpuUsage()
    const reading = read(text, { intent: 'problem', speaker: 'verbatim' })
    detect(detector, reading)
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

/** Sixteen times the text takes about sixteen times as long; work that grows with its square, 256 times. */
test.each([
  ['digits', '7'],
  ['one letter', 'a'],
  ['quotation marks after the start of a phrase', 'report """""""" '],
  ['a phrase and nothing but marks', ','],
  ['opening brackets', '('],
  ['words that every phrase opens with', 'we do not just want '],
  ['words of many phrases in one sentence', 'отчёт каждый '],
])('time grows in step with hostile text: %s', (_, unit) => {
  const text = (length: number): string => `send me a report ${unit.repeat(length / unit.length)}`
  milliseconds(text(6_000))
  expect(milliseconds(text(96_000)) / Math.max(milliseconds(text(6_000)), 0.2)).toBeLessThan(64)
})
