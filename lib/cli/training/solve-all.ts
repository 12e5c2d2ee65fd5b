import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Weights } from './logistic'
import { type Problem, type RowSets, solve } from './problem'
import { type SharedRows, sharedRows } from './shared-rows'

/** What a thread is given when it starts. */
export interface ThreadData {
  readonly whole: SharedRows
  readonly sentences: SharedRows
  readonly size: number
}

/** So few answers are learned from before threads would have started. */
const FEW = 1000

/**
 * Solves problems over all cores; which thread solves one changes nothing of what it says.
 * @param size how many features there are
 * @returns the weights of each problem, in the order of the problems
 */
export async function solveAll(
  sets: RowSets,
  problems: readonly Problem[],
  size: number,
): Promise<readonly Weights[]> {
  if (sets.whole.length < FEW) return problems.map((problem) => solve(sets, problem, size))
  const workerData: ThreadData = {
    whole: sharedRows(sets.whole),
    sentences: sharedRows(sets.sentences),
    size,
  }
  const solved: Weights[] = []
  const waiting = [...problems.entries()]
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./solve.worker.mjs', import.meta.url), { workerData })
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [at, problem] = next
        worker.postMessage(problem)
        const [weights] = await once(worker, 'message')
        solved[at] = weights
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return solved
}
