// Plain JavaScript: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** @param {string} message @returns {never} */
export function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Touchstone needs Node.js 20.19 or newer; this is ${process.versions.node}.`)
  }
}

/** @param {readonly string[]} files */
const digest = (files) => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Installs what the lock file names when it is missing or the lock file changed since. */
export function installDependencies() {
  const stamp = join(root, 'node_modules', '.touchstone-lock')
  const wanted = digest(['package-lock.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write('Installing dependencies …\n')
  // Not `npm ci`: it refuses a lock file that lacks another platform's optional binaries, which some registries do not carry.
  const result = spawnSync(
    'npm',
    ['install', '--no-save', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  )
  if (result.status !== 0)
    fail('Dependencies could not be installed (npm install failed; its message stands above).')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** Generates the database client when the schema changed; needs no network. */
export function generateClient() {
  const stamp = join(root, 'prisma', 'generated', '.stamp')
  const wanted = digest(['prisma/schema.prisma', 'package-lock.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const engine = join(root, 'node_modules', '@prisma', 'engines')
  const result = spawnSync(process.execPath, [join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: root,
    encoding: 'utf8',
    // `generate` asks for the native schema engine's path but never runs it; any executable will do.
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: '1',
      ...(existsSync(join(engine, 'schema-engine')) ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }),
    },
  })
  if (result.status !== 0)
    fail(`The database client could not be generated:\n${result.stdout}${result.stderr}`)
  writeFileSync(stamp, wanted)
}

/**
 * Runs a TypeScript program of this folder in a child with this process's input and output, and ends as it ends.
 * @param {string} script path below lib/cli
 * @param {readonly string[]} args
 */
export function runTypeScript(script, args) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'lib', 'cli', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  // A terminal sends Ctrl+C to the whole group; a process manager sends SIGTERM to this process alone.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('error', (error) => fail(error.message))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}
