// Plain JavaScript: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { withLock } from '../../prisma/processes.mjs'
import { watchParent } from './parent.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const modules = join(root, 'node_modules')

/** @param {string} message @returns {never} */
function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function checkNode() {
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

/** @param {string} stamp @param {string} wanted */
const isCurrent = (stamp, wanted) => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted

const installed = join(modules, '.touchstone-lock')
const generated = join(root, 'prisma', 'generated', '.stamp')
const installedFrom = () => digest(['package-lock.json'])
const generatedFrom = () => digest(['prisma/schema.prisma', 'package-lock.json'])

/** Installs what the lock file names when it is missing or the lock file changed since. */
function installDependencies() {
  const wanted = installedFrom()
  if (isCurrent(installed, wanted)) return
  process.stderr.write('Installing dependencies …\n')
  // Not `npm ci`: it refuses a lock file that lacks another platform's optional binaries, which some registries do not carry.
  const result = spawnSync(
    'npm',
    ['install', '--no-save', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    {
      cwd: root,
      // npm's own messages go to standard error: standard output belongs to the command alone.
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  )
  if (result.status !== 0)
    fail('Dependencies could not be installed (npm install failed; its message stands above).')
  mkdirSync(modules, { recursive: true })
  writeFileSync(installed, wanted)
}

/** Generates the database client when the schema changed; needs no network. */
function generateClient() {
  const wanted = generatedFrom()
  if (isCurrent(generated, wanted)) return
  const engine = join(modules, '@prisma', 'engines', 'schema-engine')
  const result = spawnSync(process.execPath, [join(modules, 'prisma/build/index.js'), 'generate'], {
    cwd: root,
    encoding: 'utf8',
    // `generate` asks for the native schema engine's path but never runs it; any executable will do.
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: '1',
      ...(existsSync(engine) ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }),
    },
  })
  if (result.status !== 0)
    fail(`The database client could not be generated:\n${result.stdout}${result.stderr}`)
  writeFileSync(generated, wanted)
}

/** Makes the folder ready to run TypeScript in: the one thing all commands begin with. */
export async function prepare() {
  checkNode()
  // Before the lock: an account that may only read this folder can run what another installed.
  if (isCurrent(installed, installedFrom()) && isCurrent(generated, generatedFrom())) return
  const onWait = () => process.stderr.write('Another start is installing here; waiting for it …\n')
  await withLock(
    join(modules, '.touchstone', 'install.lock'),
    () => {
      installDependencies()
      generateClient()
    },
    { onWait },
  )
}

/**
 * Runs a TypeScript program of this folder in a child with this process's input and output, and ends as it ends.
 * @param {string} script path below lib/cli
 * @param {readonly string[]} args
 */
export function runTypeScript(script, args) {
  const loader = pathToFileURL(join(modules, 'tsx', 'dist', 'loader.mjs')).href
  const child = spawn(process.execPath, ['--import', loader, join(root, 'lib', 'cli', script), ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      CHECKPOINT_DISABLE: '1',
      TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
    },
  })
  // A terminal sends Ctrl+C to the whole group, a process manager to this process alone: the child takes it once.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  // npm that is killed hard cannot tell us; a shell may go away, and what it started in the background stays.
  if (process.env.npm_lifecycle_event) watchParent(() => child.kill('SIGTERM'))
  child.on('error', (error) => fail(error.message))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)))
}
