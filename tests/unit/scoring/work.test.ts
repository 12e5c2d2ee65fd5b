import { expect, test } from 'vitest'
import { compileRules, detect } from '../../../lib/scoring/detect/detect'
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
