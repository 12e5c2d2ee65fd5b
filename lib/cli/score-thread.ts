import { parentPort } from 'node:worker_threads'
import { scoreBatch } from './score-batch'
import type { Batch } from './score-batches'

parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(scoreBatch(batch)))
