// Plain JavaScript: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
const schemaFiles = () =>
  readdirSync(join(root, 'prisma/schema'))
    .sort()
    .map((name) => `prisma/schema/${name}`)
const generatedFrom = () => digest([...schemaFiles(), 'package-lock.json'])

/** A signal ended the preparation. */
class Stopped extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super('Stopped before everything was installed; the next start goes on from here.')
    this.signal = signal
  }
}

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
/** What does not end by then is killed hard. */
const PATIENCE_MS = 5_000

/**
 * Runs a program in a process group of its own, since npm starts programs that a signal to npm alone would leave
 * behind; a signal to this process ends the whole group.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ status: number, output: string }>} `output`: what was piped
 */
async function runGroup(command, args, options) {
  const windows = process.platform === 'win32'
  const child = spawn(command, args, { ...options, cwd: root, detached: !windows })
  /** @type {NodeJS.Signals | undefined} */
  let stoppedBy
  /** @param {NodeJS.Signals} signal */
  const kill = (signal) => {
    if (windows || child.pid === undefined) return void child.kill(signal)
    try {
      process.kill(-child.pid, signal)
    } catch {
      // Nothing of the group is left.
    }
  }
  /** @type {NodeJS.Timeout | undefined} */
  let patience
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    stoppedBy ??= signal
    kill('SIGTERM')
    patience ??= setTimeout(kill, PATIENCE_MS, 'SIGKILL')
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
  /** @type {number} */
  const status = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += error.message
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
  clearTimeout(patience)
  for (const signal of SIGNALS) process.off(signal, stop)
  if (!stoppedBy) return { status, output }
  kill('SIGKILL')
  throw new Stopped(stoppedBy)
}

/** Installs what the lock file names when it is missing or the lock file changed since. */
async function installDependencies() {
  const wanted = installedFrom()
  if (isCurrent(installed, wanted)) return
  process.stderr.write('Installing dependencies …\n')
  // Not `npm ci`: it refuses a lock file that lacks another platform's optional binaries, which some registries do not carry.
  const { status } = await runGroup(
    'npm',
    ['install', '--no-save', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    {
      // npm's own messages go to standard error: standard output belongs to the command alone.
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0)
    fail('Dependencies could not be installed (npm install failed; its message stands above).')
  mkdirSync(modules, { recursive: true })
  writeFileSync(installed, wanted)
}

/** Generates the database client when the schema changed; needs no network. */
async function generateClient() {
  const wanted = generatedFrom()
  if (isCurrent(generated, wanted)) return
  const engine = join(modules, '@prisma', 'engines', 'schema-engine')
  const generator = join(modules, 'prisma/build/index.js')
  const { status, output } = await runGroup(process.execPath, [generator, 'generate'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // `generate` asks for the native schema engine's path but never runs it; any executable will do.
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: '1',
      ...(existsSync(engine) ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }),
    },
  })
  if (status !== 0) fail(`The database client could not be generated:\n${output}`)
  writeFileSync(generated, wanted)
}

/** Makes the folder ready to run TypeScript in: the one thing all commands begin with. */
export async function prepare() {
  checkNode()
  // Before the lock: an account that may only read this folder can run what another installed.
  if (isCurrent(installed, installedFrom()) && isCurrent(generated, generatedFrom())) return
  const onWait = () => process.stderr.write('Another start is installing here; waiting for it …\n')
  try {
    await withLock(
      join(modules, '.touchstone', 'install.lock'),
      async () => {
        await installDependencies()
        await generateClient()
      },
      { onWait },
    )
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(128 + constants.signals[error.signal])
  }
}

/**
 * Runs a TypeScript program of this folder in a child with this process's input and output, and ends as it ends.
 * @param {string} script path below lib/cli
 * @param {readonly string[]} args
 * @param {readonly string[]} nodeArgs what Node itself is told
 */
export function runTypeScript(script, args, nodeArgs = []) {
  const loader = pathToFileURL(join(modules, 'tsx', 'dist', 'loader.mjs')).href
  const child = spawn(
    process.execPath,
    [...nodeArgs, '--import', loader, join(root, 'lib', 'cli', script), ...args],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        CHECKPOINT_DISABLE: '1',
        TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
      },
    },
  )
  // A terminal sends Ctrl+C to the whole group, a process manager to this process alone: the child takes it once.
  for (const signal of SIGNALS) {
    process.on(signal, () => child.kill(signal))
  }
  // npm that is killed hard cannot tell us; a shell may go away, and what it started in the background stays.
  if (process.env.npm_lifecycle_event) watchParent(() => child.kill('SIGTERM'))
  child.on('error', (error) => fail(error.message))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)))
}
