import { z } from 'zod'
import type { OutsideFailure } from '@/lib/scoring/discovery'
import { readEnvironment } from './environment'
import { log } from './log'

/** An endpoint that speaks OpenAI's protocol (Ollama, vLLM and others do), and the model that is asked there. */
export interface EmbeddingModel {
  readonly url: string
  readonly model: string
  readonly key?: string | undefined
}

export type Embedded =
  | { readonly ok: true; readonly vectors: readonly (readonly number[])[] }
  | { readonly ok: false; readonly reason: OutsideFailure }

/** The model that is configured; null when none is, and then nothing is ever sent. */
export function configuredModel(): EmbeddingModel | null {
  const { EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model, EMBEDDINGS_KEY: key } = readEnvironment()
  return url && model ? { url, model, key } : null
}

/** Where a model is asked, without key and path: what may be shown. */
export const hostOf = ({ url }: EmbeddingModel): string => new URL(url).host

/** Nobody waits longer for a model that only helps. */
const PATIENCE_MS = 2_000
/** What comes later than that may still serve whoever asks next: a model that is being loaded takes so long. */
const LATEST_MS = 30_000

/** Bytes of an answer that are read; a thousand long vectors as text are less. */
const LONGEST_ANSWER = 200_000_000

const answer = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1).max(8_192) })).min(1),
})

/** An answer that is waited for: by whoever asked, and by whoever can use it later. */
export interface Awaited {
  /** Every outcome within two seconds, the answer's body included. */
  readonly soon: Promise<Embedded>
  /** The same answer, or what it turned out to be within half a minute; never rejected. */
  readonly whole: Promise<Embedded>
}

/**
 * One vector a text, in the order of the texts.
 * @param texts at least one; they leave this machine
 */
export function embed(model: EmbeddingModel, texts: readonly string[]): Awaited {
  const started = performance.now()
  const told = (outcome: Embedded): Embedded => {
    const ms = Math.round(performance.now() - started)
    log.info({ texts: texts.length, ms, outcome: outcome.ok ? 'ok' : outcome.reason }, 'embeddings')
    return outcome
  }
  const whole = ask(model, texts).then(told)
  return { soon: Promise.race([whole, tooSlow()]), whole }
}

const tooSlow = (): Promise<Embedded> =>
  new Promise((answer) => {
    setTimeout(() => answer({ ok: false, reason: 'too-slow' }), PATIENCE_MS).unref()
  })

async function ask({ url, model, key }: EmbeddingModel, texts: readonly string[]): Promise<Embedded> {
  try {
    const response = await fetch(`${url}/embeddings`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
      // A redirect would carry the texts to somebody who was not named.
      redirect: 'manual',
      signal: AbortSignal.timeout(LATEST_MS),
    })
    if (!response.ok) {
      await response.body?.cancel()
      return { ok: false, reason: 'refused' }
    }
    const body = await bodyOf(response)
    return body === null ? { ok: false, reason: 'not-understood' } : vectorsIn(body, texts.length)
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError'
    return { ok: false, reason: late ? 'too-slow' : 'unreachable' }
  }
}

/** null when it is longer than any answer can be. */
async function bodyOf(response: Response): Promise<string | null> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > LONGEST_ANSWER) return null
  }
  return text + decoder.decode()
}

function vectorsIn(body: string, count: number): Embedded {
  const parsed = answer.safeParse(jsonOf(body))
  if (!parsed.success) return { ok: false, reason: 'not-understood' }
  const vectors = parsed.data.data
    .toSorted((a, b) => a.index - b.index)
    .flatMap(({ index, embedding }, place) => (index === place ? [embedding] : []))
  const length = vectors[0]?.length
  const whole = vectors.length === count && vectors.every((vector) => vector.length === length)
  return whole ? { ok: true, vectors } : { ok: false, reason: 'not-understood' }
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

/** Cosine of two vectors of one length, -1 to 1; 0 when one of them is nothing. */
export function cosine(a: readonly number[], b: readonly number[]): number {
  let dot = 0
  let squareA = 0
  let squareB = 0
  a.forEach((value, at) => {
    const other = b[at] ?? 0
    dot += value * other
    squareA += value * value
    squareB += other * other
  })
  return squareA === 0 || squareB === 0 ? 0 : dot / Math.sqrt(squareA * squareB)
}
