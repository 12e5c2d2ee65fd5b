import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { appUrl, EnvironmentError, readEnvironment } from '@/lib/platform/environment'
import { MigrationError } from '@/prisma/migrate'
import { buildIfStale } from './build'
import { isPortFree } from './port'
import { prepareDatabase } from './prepare-database'
import { authSecret } from './secret'

const root = resolve(import.meta.dirname, '../..')

/** Expected failures: one clear message, no stack. */
class StartError extends Error {}

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

async function main(): Promise<void> {
  const given = options()
  const environment = readEnvironment()
  if (!(await isPortFree(environment.PORT))) {
    throw new StartError(
      `Port ${environment.PORT} is in use. Stop the program that uses it, or choose another: PORT=3001 npm start`,
    )
  }
  const dataDir = resolve(root, environment.DATA_DIR)
  const secret = environment.AUTH_SECRET ?? authSecret(dataDir)
  process.env.AUTH_SECRET = secret
  const say = (line: string) => process.stdout.write(`${line}\n`)

  const database = await prepareDatabase({ url: environment.DATABASE_URL, dataDir, say })
  process.env.DATABASE_URL = database.url
  let stopping = false
  const stop = async (code: number) => {
    if (stopping) return
    stopping = true
    await database.stop()
    process.exit(code)
  }

  try {
    if (given['remove-demo']) {
      const { removeDemo } = await import('./demo')
      say((await removeDemo()) ? 'The demo firm is removed.' : 'There is no demo firm.')
      return await stop(0)
    }
    const demo = given.demo ? await (await import('./demo')).loadDemo() : undefined
    if (!given.dev) await buildIfStale(root, say)

    const server = spawn(
      process.execPath,
      [
        resolve(root, 'node_modules/next/dist/bin/next'),
        given.dev ? 'dev' : 'start',
        '-p',
        String(environment.PORT),
      ],
      { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: process.env },
    )
    const onSignal = () => server.kill('SIGTERM')
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
    server.on('exit', (code, signal) => void stop(signal ? 0 : (code ?? 1)))

    let announced = false
    server.stdout.on('data', (chunk: Buffer) => {
      if (announced) return void process.stdout.write(chunk)
      if (!/Ready in|✓ Ready/.test(chunk.toString())) return
      announced = true
      say('')
      say(`  Touchstone is ready:  ${appUrl(environment)}`)
      if (demo) {
        say(`  Demo firm, password of all members: ${demo.password}`)
        for (const member of demo.members) say(`    ${member.email}  (${member.role})`)
      } else {
        say(
          '  Sign in with your e-mail and password; on the first start the page asks for your firm and makes you its admin.',
        )
      }
      say('  Ctrl+C stops it.')
      say('')
    })
  } catch (error) {
    await database.stop()
    throw error
  }
}

main().catch((error: unknown) => {
  const expected =
    error instanceof StartError || error instanceof EnvironmentError || error instanceof MigrationError
  const message =
    error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error)
  process.stderr.write(`${message}\n`)
  process.exit(1)
})
