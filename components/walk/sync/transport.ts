import { z } from 'zod'
import type { StoredRound } from '@/lib/discovery/data'
import { SPEAKERS } from '@/lib/scoring/vocabulary'
import type { RoundContent, RoundPlace } from './round-content'

const TIMEOUT_MS = 12_000
/** Browsers refuse a request that outlives its page when it carries more than 64 KB. */
const KEEPALIVE_BYTES = 60_000

const storedSchema = z.object({
  questionKey: z.string(),
  index: z.int(),
  probe: z.string().nullable(),
  text: z.string(),
  speaker: z.enum(SPEAKERS),
  version: z.int(),
  updatedAt: z.string(),
  updatedBy: z.object({ id: z.string(), name: z.string() }),
})
const savedSchema = z.object({ ok: z.literal(true), version: z.int(), updatedAt: z.string() })
const conflictSchema = z.object({ reason: z.literal('conflict'), theirs: storedSchema })
const listSchema = z.object({ ok: z.literal(true), rounds: z.array(storedSchema) })
const refusalSchema = z.object({ reason: z.string() })

export type Refused = 'too-long' | 'signed-out' | 'forbidden' | 'not-found' | 'not-empty' | 'invalid'

/** What became of a save. `unreachable` may be tried again; `refused` may not, unless something changes. */
export type Put =
  | { kind: 'saved'; version: number; updatedAt: string }
  | { kind: 'conflict'; theirs: StoredRound }
  | { kind: 'refused'; reason: Refused }
  | { kind: 'unreachable' }

export interface Transport {
  put(
    place: RoundPlace,
    baseVersion: number,
    content: RoundContent,
    last?: { leaving: boolean },
  ): Promise<Put>
  remove(place: RoundPlace, baseVersion: number): Promise<Put | { kind: 'removed' }>
  /** The rounds as stored now; null when the server cannot be reached. */
  list(): Promise<readonly StoredRound[] | null>
}

const REFUSALS: Readonly<Record<number, Refused>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  409: 'not-empty',
  413: 'too-long',
}

/** Talks to /api/rounds of `origin` ('' for the page's own). Never throws; a request that hangs is given up. */
export function roundsTransport(discoveryId: string, origin = '', fetchIt = fetch): Transport {
  const url = `${origin}/api/rounds`
  const send = async (method: string, body: string, leaving: boolean): Promise<Response | null> => {
    try {
      return await fetchIt(url, {
        method,
        body,
        headers: { 'content-type': 'application/json' },
        keepalive: leaving && new Blob([body]).size < KEEPALIVE_BYTES,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
    } catch {
      return null
    }
  }
  const refusal = (status: number): Put =>
    status >= 500 || status === 429
      ? { kind: 'unreachable' }
      : { kind: 'refused', reason: REFUSALS[status] ?? 'invalid' }
  return {
    async put(place, baseVersion, content, last) {
      const body = JSON.stringify({ discoveryId, ...place, baseVersion, ...content })
      const response = await send('PUT', body, last?.leaving ?? false)
      if (!response) return { kind: 'unreachable' }
      const answer: unknown = await response.json().catch(() => null)
      const saved = savedSchema.safeParse(answer).data
      if (saved) return { kind: 'saved', version: saved.version, updatedAt: saved.updatedAt }
      const conflict = conflictSchema.safeParse(answer).data
      if (conflict) return { kind: 'conflict', theirs: conflict.theirs }
      // A proxy's or a captive network's page: neither saved nor refused by us.
      if (!refusalSchema.safeParse(answer).success) return { kind: 'unreachable' }
      return refusal(response.status)
    },
    async remove(place, baseVersion) {
      const response = await send('DELETE', JSON.stringify({ discoveryId, ...place, baseVersion }), false)
      if (!response) return { kind: 'unreachable' }
      return response.ok ? { kind: 'removed' } : refusal(response.status)
    },
    async list() {
      try {
        const response = await fetchIt(`${url}?discovery=${discoveryId}`, {
          cache: 'no-store',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        })
        return listSchema.safeParse(await response.json()).data?.rounds ?? null
      } catch {
        return null
      }
    },
  }
}
