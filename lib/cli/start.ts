import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { appUrl, type Environment, EnvironmentError, readEnvironment } from '@/lib/platform/environment'
import { MigrationError } from '@/prisma/migrate'
import { others } from '@/prisma/processes.mjs'
import { ServerError } from '@/prisma/server-account'
import { BuildError, buildIfStale, servingFolder } from './build'
import type { Demo } from './demo'
import { watchParent } from './parent.mjs'
import { isPortFree, listenAddress } from './port'
import { prepareDatabase } from './prepare-database'
import { authSecret } from './secret'
import { ServeError, serve } from './serve'

const root = resolve(import.meta.dirname, '../..')

/** Expected failures: one clear message, no stack. */
class StartError extends Error {}

const EXPECTED = [StartError, EnvironmentError, MigrationError, ServerError, BuildError, ServeError]

/** A signal this much after the first is a second one; sooner it is the same, come by two ways. */
const SECOND_SIGNAL_MS = 1_000

const say = (line: string) => process.stdout.write(`${line}\n`)

function options() {
  try {
    const { values } = parseArgs({
      options: { dev: { type: 'boolean' }, demo: { type: 'boolean' }, 'remove-demo': { type: 'boolean' } },
    })
    return values
  } catch (error) {
    throw new StartError(
      `${error instanceof Error ? error.message : error}\nUsage: npm start [-- --demo | --remove-demo]`,
    )
  }
}

async function refuseTakenPort({ PORT, HOST }: Environment): Promise<void> {
  if (await isPortFree(PORT, listenAddress(HOST))) return
  const [own] = others(servingFolder(root))
  const holder =
    own === undefined ? 'Stop the program that uses it' : `Touchstone runs already (process ${own})`
  throw new StartError(
    `Port ${PORT} is in use. ${holder}, or choose another: PORT=${PORT + 1 < 65_536 ? PORT + 1 : 3000} npm start`,
  )
}

/** Aborted by Ctrl+C, by a process manager, or when the process that started this one was killed. */
function haltSignal(): AbortSignal {
  const halt = new AbortController()
  let first = 0
  const stop = () => {
    if (first && Date.now() - first > SECOND_SIGNAL_MS) process.exit(1)
    first ||= Date.now()
    halt.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  watchParent(stop)
  // A terminal that is gone must not keep us from stopping the database.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  return halt.signal
}

function announce(environment: Environment, demo: Demo | undefined): void {
  say(`\n  Touchstone is ready:  ${appUrl(environment)}`)
  if (demo) {
    say(`  Demo firm, password of all members: ${demo.password}`)
    for (const member of demo.members) say(`    ${member.email}  (${member.role})`)
  } else {
    say(
      '  Sign in with your e-mail and password; on the first start the page asks for your firm and makes you its admin.',
    )
  }
  say('  Ctrl+C stops it.\n')
}

async function main(signal: AbortSignal): Promise<void> {
  const { dev = false, demo, 'remove-demo': removeDemo } = options()
  const environment = readEnvironment()
  if (!removeDemo) await refuseTakenPort(environment)
  const dataDir = resolve(root, environment.DATA_DIR)
  process.env.AUTH_SECRET = environment.AUTH_SECRET ?? authSecret(dataDir)

  const database = await prepareDatabase({ url: environment.DATABASE_URL, dataDir, say })
  try {
    signal.throwIfAborted()
    process.env.DATABASE_URL = database.url
    if (removeDemo) {
      const removed = await (await import('./demo')).removeDemo()
      return void say(removed ? 'The demo firm is removed.' : 'There is no demo firm.')
    }
    const loaded = demo ? await (await import('./demo')).loadDemo() : undefined
    signal.throwIfAborted()
    if (!dev) await buildIfStale(root, say, signal)
    await serve({
      root,
      dev,
      host: listenAddress(environment.HOST),
      port: environment.PORT,
      signal,
      onReady: () => announce(environment, loaded),
    })
  } finally {
    await database.stop()
  }
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (EXPECTED.some((kind) => error instanceof kind)) return error.message
  if ('code' in error && (error.code === 'EACCES' || error.code === 'EPERM') && 'path' in error) {
    return `${error.path} may not be read or written by this user. If Touchstone was started as another user before, start it as that user, or set DATA_DIR to another folder.`
  }
  return error.stack ?? error.message
}

process.chdir(root)
const signal = haltSignal()
main(signal).then(
  () => process.exit(0),
  (error: unknown) => {
    if (signal.aborted) process.exit(0)
    process.stderr.write(`${explain(error)}\n`)
    process.exit(1)
  },
)
