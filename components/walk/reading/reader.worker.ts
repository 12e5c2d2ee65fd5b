import type { Round } from '@/lib/scoring/discovery'
import { loadLanguage, withLanguages } from '@/lib/scoring/languages/load'
import type { Intent, Lang } from '@/lib/scoring/vocabulary'
import { type AnswerReading, readAnswer } from './answer-reading'

/** `expect`: the language most texts will be in, fetched before the first of them. */
export type ReaderRequest =
  | { readonly expect: Lang }
  | { readonly id: number; readonly rounds: readonly Round[]; readonly intent: Intent }

export interface ReaderAnswer {
  readonly id: number
  /** Null when a language could not be loaded. */
  readonly reading: AnswerReading | null
}

const answer = async (request: ReaderRequest): Promise<void> => {
  if ('expect' in request) return void (await loadLanguage(request.expect))
  const { id, rounds, intent } = request
  const reading = await withLanguages(() => readAnswer(rounds, intent))
  self.postMessage({ id, reading } satisfies ReaderAnswer)
}

// A rejected promise would never reach the page, which reads by itself when the worker fails.
self.addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => {
  answer(data).catch(reportError)
})
