import type { Round } from '@/lib/scoring/discovery'
import type { Intent, Lang } from '@/lib/scoring/vocabulary'
import type { AnswerReading } from './answer-reading'
import type { ReaderAnswer, ReaderRequest } from './reader.worker'

interface Job {
  readonly rounds: readonly Round[]
  readonly intent: Intent
}
type Done = (reading: AnswerReading) => void

/**
 * Reads answers away from the thread that takes keystrokes. One reading runs at a time; of each question's that wait
 * only the newest is kept. Without a worker it reads in idle moments of the main thread. A text whose language cannot
 * be loaded now stays unread until it changes.
 */
export class Reader {
  private worker: Worker | null = null
  private running: { id: number; job: Job; done: Done } | null = null
  private readonly waiting = new Map<string, { job: Job; done: Done }>()
  private ids = 0
  private closed = false

  /** `lang`: the language most texts will be in. */
  constructor(lang: Lang) {
    try {
      this.worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
      this.worker.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => this.finish(data.id, data.reading)
      this.worker.onerror = () => this.withoutWorker()
      this.ask({ expect: lang })
    } catch {
      this.worker = null
    }
  }

  read(questionKey: string, rounds: readonly Round[], intent: Intent, done: Done): void {
    this.waiting.set(questionKey, { job: { rounds, intent }, done })
    this.next()
  }

  close(): void {
    this.closed = true
    this.worker?.terminate()
  }

  private next(): void {
    const [first] = this.waiting
    if (this.running || !first || this.closed) return
    const [questionKey, waiting] = first
    const running = { id: ++this.ids, ...waiting }
    this.running = running
    this.waiting.delete(questionKey)
    if (this.worker) this.ask({ id: running.id, ...running.job })
    else this.readHere(running.id, running.job)
  }

  private ask(request: ReaderRequest): void {
    this.worker?.postMessage(request)
  }

  private finish(id: number, reading: AnswerReading | null): void {
    const { running } = this
    if (running?.id !== id || this.closed) return
    this.running = null
    if (reading) running.done(reading)
    this.next()
  }

  private withoutWorker(): void {
    this.worker?.terminate()
    this.worker = null
    if (this.running) this.readHere(this.running.id, this.running.job)
  }

  private readHere(id: number, { rounds, intent }: Job): void {
    const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 50))
    idle(async () => {
      const [{ readAnswer }, { withLanguages }] = await Promise.all([
        import('./answer-reading'),
        import('@/lib/scoring/languages/load'),
      ])
      this.finish(id, await withLanguages(() => readAnswer(rounds, intent)))
    })
  }
}
