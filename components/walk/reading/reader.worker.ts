import type { Round } from '@/lib/scoring/discovery'
import { loadLanguage, withLanguages } from '@/lib/scoring/languages/load'
import { scan } from '@/lib/scoring/scan'
import type { Intent, Lang } from '@/lib/scoring/vocabulary'
import { type AnswerReading, readAnswer } from './answer-reading'

/** `expect`: the language most texts will be in, made ready before the first of them. */
export type ReaderRequest =
  | { readonly expect: Lang }
  | { readonly id: number; readonly rounds: readonly Round[]; readonly intent: Intent }

export interface ReaderAnswer {
  readonly id: number
  /** Null when a language could not be loaded. */
  readonly reading: AnswerReading | null
}

/** Fetches a language and, since nobody waits yet, builds from its tables all that the first key would wait for. */
async function makeReady(lang: Lang): Promise<void> {
  if (await loadLanguage(lang)) scan('', { lang, intent: 'problem', speaker: 'verbatim' })
}

const answer = async (request: ReaderRequest): Promise<void> => {
  if ('expect' in request) return makeReady(request.expect)
  const { id, rounds, intent } = request
  const reading = await withLanguages(() => readAnswer(rounds, intent))
  self.postMessage({ id, reading } satisfies ReaderAnswer)
}

// A rejected promise would never reach the page, which reads by itself when the worker fails.
self.addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => {
  answer(data).catch(reportError)
})
