import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { startServer } from '@/prisma/server'
import { EmbeddingsServer } from '../embeddings-server'
import { freshDatabase, type RunningApp, SECRET, startApp } from './app'

/*
 * The program behind an end-to-end run: PostgreSQL, the app, and a control door on loopback through which specs
 * reach the data layer (Playwright's own loader cannot import server code). Ends when its input ends.
 */
const say = (line: string) => process.stdout.write(`${line}\n`)

const postgres = await startServer(resolve('.data/e2e'))
const running: RunningApp[] = []
const model = new EmbeddingsServer()
const stopAll = async (code: number): Promise<never> => {
  await Promise.all(running.map((app) => app.stop()))
  if (model.url) await model.stop()
  await postgres.stop()
  process.exit(code)
}

let count = 0
async function newApp(): Promise<{ url: string; database: string }> {
  const name = `e2e_${process.pid}_${++count}`
  await freshDatabase(postgres.url, name)
  const app = await startApp(postgres.database(name))
  running.push(app)
  return { url: app.url, database: postgres.database(name) }
}

try {
  const main = await newApp()
  Object.assign(process.env, {
    DATABASE_URL: main.database,
    DATABASE_POOL: '4',
    AUTH_SECRET: SECRET,
    LOG_LEVEL: 'silent',
    PORT: new URL(main.url).port,
  })
  const { commands, setUp } = await import('./commands')
  const world = { url: main.url, ...(await setUp()) }
  const doors: Record<string, (input: never) => unknown> = {
    ...commands,
    world: () => world,
    emptyApp: async () => (await newApp()).url,
    modelApp: async () => {
      if (!model.url) await model.start()
      const further = { EMBEDDINGS_URL: model.url, EMBEDDINGS_MODEL: 'small-model' }
      const app = await startApp(main.database, further)
      running.push(app)
      return app.url
    },
    modelMood: (mood: EmbeddingsServer['mood']) => {
      model.mood = mood
    },
    stopApp: async (url: string) => running.find((app) => app.url === url)?.stop(),
  }

  const control = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      try {
        const door = doors[request.url?.slice(1) ?? '']
        if (!door) throw new Error(`no command ${request.url}`)
        const result = await door(JSON.parse(Buffer.concat(chunks).toString() || 'null') as never)
        response.end(JSON.stringify(result ?? null))
      } catch (error) {
        response.writeHead(500).end(error instanceof Error ? (error.stack ?? error.message) : String(error))
      }
    })
  })
  control.listen(0, '127.0.0.1', () => {
    const address = control.address()
    if (address && typeof address === 'object') say(`control http://127.0.0.1:${address.port}`)
  })
  process.stdin.on('end', () => void stopAll(0)).resume()
  // Ctrl+C reaches the whole group; the runner then closes our input, but a second signal must not leave anything.
  process.on('SIGINT', () => void stopAll(130))
  process.on('SIGTERM', () => void stopAll(143))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  await stopAll(1)
}
