import { parseSync } from 'oxc-parser'
import { expect, it } from 'vitest'
import { CODE, resolved, textOf } from './repository'

const TABLES = /^lib\/scoring\/(?:lexicon|learned|rules|match|detect|text|corpus|languages)\//
const BIG =
  /^lib\/scoring\/(?:lexicon\/(?:en|ru|families|words)\/|learned\/.*\.gen$|match\/|languages\/(?:all|en|ru)$)/
/** What checks forms; a page that only shows and saves does without. */
const VALIDATORS = /^npm:(?:zod.*|react-hook-form|@hookform\/.*|cmdk)$/

const directive = (path: string, word: string): boolean => textOf(path).startsWith(`'${word}'`)
const fileOf = (name: string): string | undefined =>
  CODE.find((path) => path === name || path.replace(/\.(?:ts|tsx|mjs|js)$/, '') === name)

/** What is loaded together with a file: its imports that are neither types nor dynamic, and theirs. */
function loadedWith(start: string): readonly string[] {
  const seen = new Set<string>()
  const open = [start]
  for (let path = open.pop(); path; path = open.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const file = fileOf(path)
    // Of a server action the browser gets an address and no code.
    if (!file || directive(file, 'use server')) continue
    const { module } = parseSync(file, textOf(file))
    for (const { entries, moduleRequest } of module.staticImports) {
      if (entries.length > 0 && entries.every(({ isType }) => isType)) continue
      open.push(resolved(file, moduleRequest.value))
    }
  }
  return [...seen].filter((path) => path !== start)
}

const CLIENT = CODE.filter((path) => /^(?:app|components)\//.test(path) && directive(path, 'use client'))

it('no table of the scorer is loaded with a page', () => {
  expect(CLIENT.length).toBeGreaterThan(50)
  const loaded = CLIENT.flatMap((path) =>
    loadedWith(path).flatMap((found) => (TABLES.test(found) ? [`${path} → ${found}`] : [])),
  )
  expect(loaded).toEqual([])
})

it('no language is loaded with the worker that reads, so that each comes only when it is spoken', () => {
  const loaded = loadedWith('components/walk/reading/reader.worker.ts')
  expect(loaded).toContain('lib/scoring/rules/registry')
  expect(loaded.filter((path) => BIG.test(path))).toEqual([])
})

it('the walk begins without what only its forms need', () => {
  const loaded = loadedWith('components/walk/walk.tsx')
  expect(loaded).toContain('components/walk/sync/walk-sync')
  expect(loaded.filter((path) => VALIDATORS.test(path))).toEqual([])
})
