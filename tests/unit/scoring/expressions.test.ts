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

test.each(expressions)(
  '$path: $literal takes linear time',
  ({ source, flags }) => {
    const { status, complexity } = checkSync(source, flags)
    expect({ status, type: complexity?.type }).toEqual({
      status: 'safe',
      type: expect.stringMatching(/safe|linear/),
    })
  },
  30_000,
)
