import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { StoredAnswer } from '@/lib/discovery/suggestion-data'
import { answerSuggestionSchema, takeBackAnswerSchema } from '@/lib/discovery/suggestion-schema'

const read = async (request: IncomingMessage): Promise<string> => {
  let body = ''
  for await (const chunk of request) body += chunk
  return body
}

const keyOf = ({ questionKey, index, flag, clause }: Omit<StoredAnswer, 'standing'>): string =>
  JSON.stringify([questionKey, index, flag, clause])

/** A real HTTP server on loopback that keeps answers by the rules of /api/suggestions, and can be told to misbehave. */
export class AnswersServer {
  readonly answers = new Map<string, StoredAnswer>()
  /** Who the next answers come from. */
  author = 'Mia'
  /** `lost`: stores, then drops the connection before it answers. */
  mood: 'well' | 'down' | 'lost' | 'portal' | 'signed-out' = 'well'
  requests = 0
  /** Words that were stored, the same one again included. */
  given = 0
  delayMs = 0
  origin = ''
  private server: Server | null = null

  async start(): Promise<void> {
    const server = createServer(async (request, response) => {
      const answer = (status: number, body: unknown) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      const text = await read(request)
      this.requests++
      if (this.delayMs) await new Promise((done) => setTimeout(done, this.delayMs))
      if (this.mood === 'down') return answer(503, { ok: false, reason: 'failed' })
      if (this.mood === 'portal') return answer(200, 'Welcome to the airport')
      if (this.mood === 'signed-out') return answer(401, { ok: false, reason: 'signed-out' })
      if (request.method === 'GET') return answer(200, { ok: true, answers: [...this.answers.values()] })
      const body: unknown = JSON.parse(text)
      const outcome = request.method === 'PUT' ? this.give(body) : this.takeBack(body)
      if (this.mood === 'lost') return response.destroy()
      answer(outcome.ok ? 200 : 409, outcome)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    this.server = server
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise((stopped) => this.server?.close(stopped))
  }

  standings(): string[] {
    return [...this.answers.values()].map(({ standing }) => standing)
  }

  private give(body: unknown) {
    const { discoveryId: _, ...given } = answerSuggestionSchema.parse(body)
    this.given++
    const createdAt = new Date(1_800_000_000_000 + this.requests).toISOString()
    const answer = { ...given, createdAt, createdBy: this.author }
    const held = this.answers.get(keyOf(answer))
    if (held && held.standing !== given.standing && held.createdBy !== this.author)
      return { ok: false, reason: 'conflict', theirs: held }
    const stands = held?.standing === given.standing ? held : answer
    this.answers.set(keyOf(answer), stands)
    return { ok: true, createdAt: stands.createdAt, createdBy: stands.createdBy }
  }

  private takeBack(body: unknown) {
    const given = takeBackAnswerSchema.parse(body)
    const key = JSON.stringify([given.questionKey, given.index, given.flag, given.clause])
    const held = this.answers.get(key)
    if (held && held.standing !== given.standing) return { ok: false, reason: 'conflict', theirs: held }
    this.answers.delete(key)
    return { ok: true }
  }
}
