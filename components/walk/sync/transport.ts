import type { StoredRound } from '@/lib/discovery/data'
import { SPEAKERS } from '@/lib/scoring/vocabulary'
import { isCount, isString, isWhole, listOf, oneOf, orNull, shapeOf } from './guards'
import type { RoundContent, RoundPlace } from './round-content'

export const TIMEOUT_MS = 12_000
/** Browsers refuse a request that outlives its page when it carries more than 64 KB. */
const KEEPALIVE_BYTES = 60_000

const isStored = shapeOf<StoredRound>({
  questionKey: isString,
  index: isCount,
  probe: orNull(isString),
  text: isString,
  speaker: oneOf(...SPEAKERS),
  version: isWhole,
  updatedAt: isString,
  updatedBy: shapeOf({ id: isString, name: isString }),
})
const isSaved = shapeOf({ ok: oneOf(true), version: isWhole, updatedAt: isString })
const isConflict = shapeOf({ reason: oneOf('conflict'), theirs: isStored })
const isRounds = shapeOf({ ok: oneOf(true), rounds: listOf(isStored) })
export const isRefusal = shapeOf({ reason: isString })

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

/** Sends JSON to one address. Null when no answer came; a request that hangs is given up. */
export const jsonSender =
  (url: string, fetchIt: typeof fetch) =>
  async (method: string, body: string, leaving: boolean): Promise<Response | null> => {
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

/** What a status means that carries a refusal of ours. */
export const refusalOf = (status: number): { kind: 'refused'; reason: Refused } | { kind: 'unreachable' } =>
  status >= 500 || status === 429
    ? { kind: 'unreachable' }
    : { kind: 'refused', reason: REFUSALS[status] ?? 'invalid' }

/** Talks to /api/rounds of `origin` ('' for the page's own). Never throws; a request that hangs is given up. */
export function roundsTransport(discoveryId: string, origin = '', fetchIt = fetch): Transport {
  const url = `${origin}/api/rounds`
  const send = jsonSender(url, fetchIt)
  return {
    async put(place, baseVersion, content, last) {
      const body = JSON.stringify({ discoveryId, ...place, baseVersion, ...content })
      const response = await send('PUT', body, last?.leaving ?? false)
      if (!response) return { kind: 'unreachable' }
      const answer: unknown = await response.json().catch(() => null)
      if (isSaved(answer)) return { kind: 'saved', version: answer.version, updatedAt: answer.updatedAt }
      if (isConflict(answer)) return { kind: 'conflict', theirs: answer.theirs }
      // A proxy's or a captive network's page: neither saved nor refused by us.
      if (!isRefusal(answer)) return { kind: 'unreachable' }
      return refusalOf(response.status)
    },
    async remove(place, baseVersion) {
      const response = await send('DELETE', JSON.stringify({ discoveryId, ...place, baseVersion }), false)
      if (!response) return { kind: 'unreachable' }
      return response.ok ? { kind: 'removed' } : refusalOf(response.status)
    },
    async list() {
      try {
        const response = await fetchIt(`${url}?discovery=${discoveryId}`, {
          cache: 'no-store',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        })
        const answer: unknown = await response.json()
        return isRounds(answer) ? answer.rounds : null
      } catch {
        return null
      }
    },
  }
}
