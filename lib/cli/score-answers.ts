import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { scoreBatch } from './score-batch'
import { type Batch, batches, type Scored } from './score-batches'
import { InputError } from './score-input'

/** Starting workers takes longer than scoring so many batches. */
const FIRST_HERE = 3
/**
 * Batches on their way for each worker: one being scored, one waiting. Reading waits for them, so memory stays flat.
 */
const AHEAD = 2

/** A thread that scores batch after batch. */
class Scorer {
  private readonly worker = new Worker(new URL('./score.worker.mjs', import.meta.url))
  /** What waits for the answers to come, in the order in which they were asked for. */
  private readonly asked: { resolve: (scored: Scored) => void; reject: (error: unknown) => void }[] = []

  constructor() {
    this.worker.on('message', (scored: Scored) => this.asked.shift()?.resolve(scored))
    this.worker.on('error', (error) => {
      for (const { reject } of this.asked.splice(0)) reject(error)
    })
  }

  score(batch: Batch): Promise<Scored> {
    this.worker.postMessage(batch, [batch.bytes.buffer])
    return new Promise((resolve, reject) => this.asked.push({ resolve, reject }))
  }

  stop(): Promise<number> {
    return this.worker.terminate()
  }
}

/**
 * Scores the answers of a file over all cores; a few lines are scored here, which is done before threads would start.
 * @returns what to print, in the order of the lines, with the number of answers in it
 * @throws InputError at the first line that is no answer, after all before it
 */
export async function* scoredAnswers(path: string): AsyncGenerator<Scored> {
  const cores = availableParallelism()
  const scorers: Scorer[] = []
  const waiting: Promise<Scored>[] = []
  let begun = 0
  try {
    for await (const batch of batches(path)) {
      if (begun >= FIRST_HERE && scorers.length === 0)
        for (let core = 0; core < cores; core++) scorers.push(new Scorer())
      const scorer = scorers[begun++ % cores]
      waiting.push(scorer ? scorer.score(batch) : Promise.resolve(scoreBatch(batch)))
      if (waiting.length > AHEAD * scorers.length) yield* next(waiting)
    }
    while (waiting.length > 0) yield* next(waiting)
  } finally {
    await Promise.all(scorers.map((scorer) => scorer.stop()))
  }
}

async function* next(waiting: Promise<Scored>[]): AsyncGenerator<Scored> {
  const scored = await waiting.shift()
  if (!scored) return
  yield scored
  if (scored.fault !== null) throw new InputError(scored.fault)
}
