import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { StoredRound } from '@/lib/discovery/data'
import { type SaveRound, saveRoundSchema } from '@/lib/discovery/schema'

const read = async (request: IncomingMessage): Promise<string> => {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}

/** A real HTTP server on loopback that keeps rounds by the rules of /api/rounds, and can be told to misbehave. */
export class RoundsServer {
  readonly rounds = new Map<string, StoredRound>()
  readonly saves: SaveRound[] = []
  /** Who the next saves come from. */
  author = { id: 'me', name: 'Mia' }
  /** `lost`: stores, then drops the connection before it answers. */
  mood: 'well' | 'down' | 'lost' | 'portal' | 'signed-out' = 'well'
  delayMs = 0
  mostAtOnce = 0
  private atOnce = 0
  private server: Server | null = null
  origin = ''

  async start(): Promise<void> {
    const server = createServer(async (request, response) => {
      this.atOnce++
      this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce)
      const answer = (status: number, body: unknown) => {
        this.atOnce--
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      }
      const text = await read(request)
      if (this.delayMs) await new Promise((done) => setTimeout(done, this.delayMs))
      if (this.mood === 'down') return answer(503, { ok: false, reason: 'failed' })
      if (this.mood === 'portal') return answer(200, 'Welcome to the airport')
      if (this.mood === 'signed-out') return answer(401, { ok: false, reason: 'signed-out' })
      if (request.method === 'GET') return answer(200, { ok: true, rounds: [...this.rounds.values()] })
      const outcome = this.store(saveRoundSchema.parse(JSON.parse(text)))
      if (this.mood === 'lost') {
        this.atOnce--
        return response.destroy()
      }
      answer(outcome.status, outcome.body)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    this.server = server
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise((stopped) => this.server?.close(stopped))
  }

  store(save: SaveRound): { status: number; body: unknown } {
    const { questionKey, index, baseVersion, text, speaker, probe } = save
    const key = `${questionKey}:${index}`
    const held = this.rounds.get(key)
    this.saves.push(save)
    if (held && held.version !== baseVersion) {
      const same = held.text === text && held.speaker === speaker && held.probe === probe
      if (!same) return { status: 409, body: { ok: false, reason: 'conflict', theirs: held } }
      return { status: 200, body: { ok: true, version: held.version, updatedAt: held.updatedAt } }
    }
    const version = baseVersion + 1
    const updatedAt = new Date(1_800_000_000_000 + this.saves.length).toISOString()
    this.rounds.set(key, {
      questionKey,
      index,
      text,
      speaker,
      probe,
      version,
      updatedAt,
      updatedBy: this.author,
    })
    return { status: 200, body: { ok: true, version, updatedAt } }
  }

  text(key = 'problem:0'): string | undefined {
    return this.rounds.get(key)?.text
  }
}
