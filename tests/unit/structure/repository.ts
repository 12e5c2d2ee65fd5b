import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'oxc-parser'

const IGNORED = new Set([
  '.git',
  'node_modules',
  '.next',
  '.data',
  'generated',
  'test-results',
  'playwright-report',
  'next-env.d.ts',
])

export const isIgnored = (name: string): boolean =>
  IGNORED.has(name) || name.endsWith('.tsbuildinfo') || /^\.env(\.local)?$/.test(name)

/** Paths of all files of the repository that are not ignored, with `/` as separator. */
function list(folder: string): string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    if (isIgnored(entry.name)) return []
    const path = folder ? `${folder}/${entry.name}` : entry.name
    return entry.isDirectory() ? list(path) : [path]
  })
}

export const FILES: readonly string[] = list('').sort()

export const CODE: readonly string[] = FILES.filter((path) => /\.(ts|tsx|mjs|js)$/.test(path))

const texts = new Map<string, string>()

export function textOf(path: string): string {
  const text = texts.get(path) ?? readFileSync(path, 'utf8')
  texts.set(path, text)
  return text
}

export const within = (...folders: readonly string[]): readonly string[] =>
  CODE.filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)))

/** A path of the repository without extension, or `npm:NAME`. */
export function resolved(from: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2)
  if (name.startsWith('.')) return normalize(join(dirname(from), name)).replaceAll('\\', '/')
  return `npm:${name}`
}

/** What a file imports (also dynamically and as types); paths of the repository without extension. */
export function importsOf(path: string): readonly string[] {
  const { module } = parseSync(path, textOf(path))
  const names = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const literal = /^['"](.*)['"]$/.exec(textOf(path).slice(moduleRequest.start, moduleRequest.end))
      return literal?.[1] ? [literal[1]] : []
    }),
  ]
  return names.map((name) => resolved(path, name))
}

/** Calls `visit` for every node of the file's syntax tree. */
export function walk(path: string, visit: (node: Record<string, unknown>) => void): void {
  const descend = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const node = value as Record<string, unknown>
    if (typeof node.type === 'string') visit(node)
    for (const child of Object.values(node)) descend(child)
  }
  descend(parseSync(path, textOf(path)).program)
}
