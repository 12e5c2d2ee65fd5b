import { parentPort, workerData } from 'node:worker_threads'
import { type Problem, solve } from './problem'
import { rowsFrom } from './shared-rows'
import type { ThreadData } from './solve-all'

const { whole, sentences, size } = workerData as ThreadData
const sets = { whole: rowsFrom(whole), sentences: rowsFrom(sentences) }

parentPort?.on('message', (problem: Problem) => parentPort?.postMessage(solve(sets, problem, size)))
