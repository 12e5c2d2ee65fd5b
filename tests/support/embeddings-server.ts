import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

const question = z.object({
  model: z.string(),
  input: z.array(z.string()).min(1),
  encoding_format: z.string(),
})

/** A real HTTP server on loopback that speaks OpenAI's embedding protocol, and can be told to misbehave. */
export class EmbeddingsServer {
  mood: 'well' | 'slow' | 'late' | 'trickle' | 'broken' | 'no-json' | 'one-short' | 'redirect' | 'shuffled' =
    'well'
  /** The vector of a text. */
  vectorOf: (text: string) => number[] = () => [1, 0]
  /** Every question that came, as it came. */
  asked: { path: string; key: string | undefined; model: string; input: string[] }[] = []
  /** What came to the place that the redirect leads to. */
  led = 0
  url = ''
  private server: Server | null = null
  private held: (() => void)[] = []

  async start(): Promise<void> {
    const server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      if (request.url === '/elsewhere') {
        this.led++
        return response.writeHead(200).end('{}')
      }
      const { model, input } = question.parse(JSON.parse(body))
      this.asked.push({ path: request.url ?? '', key: request.headers.authorization, model, input })
      const data = input.map((text, index) => ({
        object: 'embedding',
        index,
        embedding: this.vectorOf(text),
      }))
      const json = (rows: unknown[]) =>
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ object: 'list', model, data: rows, usage: { total_tokens: 1 } }))
      if (this.mood === 'slow') return
      if (this.mood === 'late') await new Promise<void>((told) => this.held.push(told))
      if (this.mood === 'trickle') return response.writeHead(200).write('{"data":')
      if (this.mood === 'broken') return response.writeHead(500).end('out of memory')
      if (this.mood === 'no-json') return response.writeHead(200).end('<html>Welcome</html>')
      if (this.mood === 'redirect') return response.writeHead(307, { location: '/elsewhere' }).end()
      if (this.mood === 'one-short') return json(data.slice(1))
      return json(this.mood === 'shuffled' ? data.toReversed() : data)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    this.server = server
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  }

  /** Lets the answers go that were held back while it was `late`. */
  answerLate(): void {
    for (const tell of this.held.splice(0)) tell()
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise((stopped) => this.server?.close(stopped))
  }
}
