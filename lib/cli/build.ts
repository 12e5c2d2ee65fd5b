import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma',
  'public',
  'package-lock.json',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** Names, sizes and times of all sources: changes when any file is edited, added, renamed or removed. */
function stampOf(root: string): string {
  const lines: string[] = []
  const visit = (path: string) => {
    const full = join(root, path)
    if (!existsSync(full)) return
    const stat = statSync(full)
    if (!stat.isDirectory()) return void lines.push(`${path} ${stat.size} ${stat.mtimeMs}`)
    for (const name of readdirSync(full).sort()) visit(join(path, name))
  }
  for (const source of SOURCES) visit(source)
  return lines.join('\n')
}

/** Builds when the build is missing or older than the sources. */
export async function buildIfStale(root: string, say: (line: string) => void): Promise<void> {
  const stampFile = join(root, '.next', 'touchstone-sources')
  const stamp = stampOf(root)
  if (
    existsSync(stampFile) &&
    existsSync(join(root, '.next', 'BUILD_ID')) &&
    readFileSync(stampFile, 'utf8') === stamp
  )
    return
  say('Building (once; later starts skip this) …')
  const result = spawnSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (result.status !== 0) throw new Error(`The build failed:\n${result.stdout}\n${result.stderr}`)
  writeFileSync(stampFile, stamp)
}
