import { resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { check } from 'recheck'
import { expect, it } from 'vitest'
import { compositionsIn, watchExpressions } from './composed-expressions'
import { walk, within } from './repository'

/** One expression may keep the checker busy this long, on a machine that does other work too; longer counts as not proven. */
const PROOF_MS = 60_000

const ATTACK_MS = 2_000

function hangs(pattern: string, flags: string, attack: string): boolean {
  try {
    runInNewContext(
      'new RegExp(pattern, flags).test(attack)',
      { pattern, flags, attack },
      { timeout: ATTACK_MS },
    )
    return false
  } catch {
    return true
  }
}

const SOURCES = within('app', 'components', 'lib', 'prisma')
const composed = watchExpressions()

interface Expression {
  readonly pattern: string
  readonly flags: string
  readonly path: string
}

const expressions = new Map<string, Expression>()
const add = ({ pattern, flags, path }: Expression) =>
  expressions.set(`${pattern}/${flags}`, { pattern, flags, path })
for (const path of SOURCES) {
  walk(path, ({ type, regex }) => {
    if (type !== 'Literal' || typeof regex !== 'object' || regex === null) return
    const { pattern, flags } = regex as { pattern: string; flags: string }
    add({ pattern, flags, path })
  })
}

it('every expression composed of parts is made here as it is used', async () => {
  const compositions = SOURCES.map((path) => [path, compositionsIn(path)] as const).filter(
    ([, count]) => count > 0,
  )
  for (const [path] of compositions) await import(/* @vite-ignore */ resolve(path))
  const seen = compositions.map(([path]) => {
    const places = composed.filter((one) => one.path === path).map(({ place }) => place)
    return [path, new Set(places).size] as const
  })
  expect(seen).toEqual(compositions)
  expect(seen.length).toBeGreaterThan(0)
  const paths = new Set(compositions.map(([path]) => path))
  for (const one of composed) if (paths.has(one.path)) add(one)
})

it('every regular expression takes linear time, whatever the text', { timeout: 600_000 }, async () => {
  expect(expressions.size).toBeGreaterThan(20)
  const slow: string[] = []
  for (const { pattern, flags, path } of expressions.values()) {
    // Sticky only says where a match begins; the checker does not know it.
    const known = flags.replace('y', '')
    const result = await check(pattern, known, { timeout: PROOF_MS, randomSeed: 1 })
    if (result.status === 'safe') continue
    // Its search for an attack goes by the clock, so on a busy machine it may cry wolf: the attack has to work here.
    if (result.status === 'vulnerable' && !hangs(pattern, known, result.attack.string)) continue
    slow.push(`${path}: /${pattern}/${flags} ${result.status}`)
  }
  expect(slow).toEqual([])
})
