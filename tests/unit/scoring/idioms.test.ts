import { describe, expect, test } from 'vitest'
import { LEARNED_CONCRETENESS_RULE } from '@/lib/scoring/finding'
import { EN_IDIOMS } from '@/lib/scoring/lexicon/en/idioms'
import { RU_IDIOMS } from '@/lib/scoring/lexicon/ru/idioms'
import { readText } from '@/lib/scoring/score'
import type { Lang } from '@/lib/scoring/vocabulary'

/** What rules find concrete. */
const concrete = (text: string, lang: Lang): string[] =>
  readText(text, { intent: 'problem', speaker: 'verbatim', lang })
    .findings.filter(({ ruleId, mark }) => mark === 'concrete' && ruleId !== LEARNED_CONCRETENESS_RULE)
    .flatMap(({ quotes }) => quotes.map(({ quote }) => quote))

/** An idiom as somebody says it: the first of each choice, nothing that may be left out. */
const said = (line: string): string =>
  line
    .split(' ')
    .filter((word) => !word.endsWith('?'))
    .map((word) => word.split('|')[0])
    .join(' ')

describe('the words of a figure of speech are not what they name', () => {
  test.each([
    ['en', EN_IDIOMS],
    ['ru', RU_IDIOMS],
  ] as const)('none of the listed is concrete by itself (%s)', (lang, idioms) => {
    const lines = idioms.trim().split('\n')
    expect(lines.length).toBeGreaterThan(40)
    expect(lines.filter((line) => concrete(`${said(line)}.`, lang).length > 0)).toEqual([])
  })

  test.each<[Lang, string, string[]]>([
    ['en', 'He hit the ground beside the crane.', ['hit', 'crane']],
    ['en', 'There is no room in the boat.', ['room', 'boat']],
    ['ru', 'Ключ от склада у Оли.', ['Ключ', 'склада', 'Оли']],
    ['ru', 'Насос стоит в подвале.', ['Насос', 'стоит', 'подвале']],
  ])('in the same words told of things it is (%s: %s)', (lang, text, quotes) => {
    expect(concrete(text, lang)).toEqual(expect.arrayContaining(quotes))
  })

  test('what is empty or alarming in one stays so', () => {
    const { findings } = readText('We wear many hats.', { intent: 'roles', speaker: 'verbatim' })
    expect(findings.map(({ mark, ruleId }) => [mark, ruleId])).toContainEqual([
      'empty',
      'concreteness/vague-quantity',
    ])
  })
})
