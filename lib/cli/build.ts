import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { others, withLock } from '@/prisma/processes.mjs'

/** The build cannot be made; its message says why. */
export class BuildError extends Error {}

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

/** Sits on top of everything and is not part of the build. */
const COMMANDS = 'lib/cli'

/** Those that serve from the build of this folder. */
export const servingFolder = (root: string): string => join(root, 'node_modules', '.touchstone', 'serving')

/** Names, sizes and times of all sources: changes when any file is edited, added, renamed or removed. */
function stampOf(root: string): string {
  const lines: string[] = []
  const visit = (path: string) => {
    if (path === COMMANDS) return
    const full = join(root, path)
    if (!existsSync(full)) return
    const stat = statSync(full)
    if (!stat.isDirectory()) return void lines.push(`${path} ${stat.size} ${stat.mtimeMs}`)
    for (const name of readdirSync(full).sort()) visit(`${path}/${name}`)
  }
  for (const source of SOURCES) visit(source)
  return lines.join('\n')
}

const stampFile = (root: string): string => join(root, '.next', 'touchstone-sources')

function isCurrent(root: string, stamp: string): boolean {
  const file = stampFile(root)
  return (
    existsSync(file) && existsSync(join(root, '.next', 'BUILD_ID')) && readFileSync(file, 'utf8') === stamp
  )
}

/**
 * Builds when the build is missing or older than the sources; waits for a build that runs already.
 * @throws BuildError when it fails, or when a running Touchstone serves from the build that would be replaced
 */
export async function buildIfStale(
  root: string,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  if (isCurrent(root, stampOf(root))) return
  await withLock(
    join(root, 'node_modules', '.touchstone', 'build.lock'),
    async () => {
      const stamp = stampOf(root)
      if (isCurrent(root, stamp)) return
      const [serving] = others(servingFolder(root))
      if (serving !== undefined) {
        throw new BuildError(
          `Touchstone runs from this folder (process ${serving}), and the sources have changed since it was built. Stop it, then start again.`,
        )
      }
      say('Building (once; later starts skip this) …')
      await build(root, signal)
      writeFileSync(stampFile(root), stamp)
    },
    { onWait: () => say('Another build runs in this folder; waiting for it …'), signal },
  )
}

function build(root: string, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
      ...(signal ? { signal } : {}),
    })
    child.stdout.on('data', (chunk: Buffer) => (output += chunk))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk))
    child.on('error', (error) => (signal?.aborted ? undefined : reject(error)))
    child.on('exit', (code) => {
      if (signal?.aborted) return reject(signal.reason)
      if (code === 0) return resolve()
      reject(new BuildError(`The build failed:\n${output.trim()}`))
    })
  })
}
