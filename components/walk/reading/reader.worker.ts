import type { Round } from '@/lib/scoring/discovery'
import type { Intent } from '@/lib/scoring/vocabulary'
import { readAnswer } from './answer-reading'

export interface ReadRequest {
  readonly id: number
  readonly rounds: readonly Round[]
  readonly intent: Intent
}

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  self.postMessage({ id: data.id, reading: readAnswer(data.rounds, data.intent) })
})
