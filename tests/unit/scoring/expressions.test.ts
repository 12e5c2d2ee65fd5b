import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../../lib/scoring')
/** A literal follows an opening bracket, an operator or `return`; a division follows a value. */
const LITERAL =
  /(?<=(?:^|[(,=:[!&|?{>]|return)\s*)\/(?![/*])((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=[\s).,;\]]|$)/gm

const withoutComments = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')

const expressions = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    return [...withoutComments(readFileSync(path, 'utf8')).matchAll(LITERAL)].map(
      ([literal, source = '', flags = '']) => ({ literal, source, flags, path: relative(root, path) }),
    )
  })

test('there are expressions to check', () => {
  expect(expressions.length).toBeGreaterThan(5)
})

test.each(expressions)('$path: $literal takes linear time', { timeout: 60_000 }, ({ source, flags }) => {
  const found = checkSync(source, flags, { timeout: 50_000 })
  expect(found.status).toBe('safe')
  if (found.status === 'safe') expect(['safe', 'linear']).toContain(found.complexity.type)
})
