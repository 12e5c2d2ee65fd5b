import { check } from 'recheck'
import { expect, it } from 'vitest'
import { walk, within } from './repository'

/** One expression may keep the checker busy this long; longer counts as not proven. */
const PROOF_MS = 20_000

const expressions = new Map<string, { pattern: string; flags: string; path: string }>()
for (const path of within('app', 'components', 'lib', 'prisma')) {
  walk(path, ({ type, regex }) => {
    if (type !== 'Literal' || typeof regex !== 'object' || regex === null) return
    const { pattern, flags } = regex as { pattern: string; flags: string }
    expressions.set(`${pattern}/${flags}`, { pattern, flags, path })
  })
}

it('every regular expression takes linear time, whatever the text', { timeout: 300_000 }, async () => {
  expect(expressions.size).toBeGreaterThan(20)
  const slow: string[] = []
  for (const { pattern, flags, path } of expressions.values()) {
    // Sticky only says where a match begins; the checker does not know it.
    const result = await check(pattern, flags.replace('y', ''), { timeout: PROOF_MS })
    if (result.status !== 'safe') slow.push(`${path}: /${pattern}/${flags} ${result.status}`)
  }
  expect(slow).toEqual([])
})
