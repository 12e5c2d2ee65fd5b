import { afterEach, expect, it, vi } from 'vitest'
import { printWays } from '@/lib/cli/eval-match'
import matched from '@/lib/scoring/match/figures.gen.json'

afterEach(() => vi.restoreAllMocks())

const WAYS = ['overlap', 'character n-grams', 'vectors', 'vectors and best words', 'learned', 'all']

it('prints every way of ranking by direction, on firms left out and on the open cases', () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  printWays()
  const text = written.mock.calls.map(([part]) => String(part)).join('')
  expect(matched.rows.map(({ name }) => name)).toEqual(WAYS)
  for (const { name, open, crossValidated } of matched.rows) {
    const groups = [
      [`${name}, open cases`, open],
      [`${name}, firms left out`, crossValidated],
    ] as const
    for (const [title, figures] of groups) {
      const table = text
        .slice(text.indexOf(`\n${title}\n`))
        .split('\n')
        .slice(2, 6)
      expect(table.map((line) => line.trim().split(' ')[0])).toEqual(['ru', 'en', 'cross', 'all'])
      const across = table[2] ?? ''
      expect(across).toContain(`top1 ${figures['match.top1.cross']}`)
      expect(across).toContain(`top3 ${figures['match.top3.cross']}`)
      expect(across).toContain(`auc-fits-vs-none ${figures['match.auc-fits-vs-none.cross']}`)
      expect(across).toContain(`gap-found ${figures['match.gap-found.cross']}`)
    }
  }
})
