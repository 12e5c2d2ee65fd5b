import { describe, expect, it } from 'vitest'
import { concretenessOf, together } from '@/lib/scoring/learned/concreteness'
import { readText } from '@/lib/scoring/score'

describe('how concrete a text is by what was learned', () => {
  it('is half of all words together, half of the mean sentence', () => {
    expect(concretenessOf(2, [2, 2])).toBe(50)
    expect(concretenessOf(3, [1, 2, 3])).toBe(62.5)
    expect(concretenessOf(1, [4])).toBe(62.5)
  })

  it('is that of all words where there is no sentence', () => {
    expect(concretenessOf(1, [])).toBe(25)
  })

  it('stays between 0 and 100', () => {
    expect(concretenessOf(-1, [0.5])).toBe(0)
    expect(concretenessOf(4.5, [4.2, 4.4])).toBe(100)
  })
})

it('what was learned counts three quarters, the points of rules one', () => {
  expect(together(40, 80)).toBe(70)
  expect(together(80, 40)).toBe(50)
  expect(together(10, 10)).toBe(10)
})

it('a scene is not drowned by one long sentence of general words', () => {
  const scene = 'On Monday Vera left forty loaves in the van. Pete took them back by hand.'
  const haze =
    'All in all we would very much like to think about a general development of our approach to quality and cooperation in the broadest sense of the word.'
  const of = (answer: string) =>
    readText(answer, { intent: 'problem', lang: 'en', speaker: 'verbatim' }).concreteness ?? 0
  expect(of(haze)).toBeLessThan(of(`${scene} ${haze}`))
  expect(of(`${scene} ${haze}`)).toBeLessThan(of(scene))
})
