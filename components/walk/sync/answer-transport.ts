import type { StoredAnswer } from '@/lib/discovery/suggestion-data'
import { answerKey, isStoredAnswer } from './answer-store'
import { isString, listOf, oneOf, shapeOf } from './guards'
import { isRefusal, jsonSender, type Refused, refusalOf, TIMEOUT_MS } from './transport'

/** What became of a word. `unreachable` may be tried again; `refused` may not, unless something changes. */
export type AnswerSent =
  | { kind: 'stored'; createdAt: string; createdBy: string }
  | { kind: 'gone' }
  | { kind: 'conflict'; theirs: StoredAnswer }
  | { kind: 'refused'; reason: Refused }
  | { kind: 'unreachable' }

export interface AnswerTransport {
  give(answer: StoredAnswer, last?: { leaving: boolean }): Promise<AnswerSent>
  takeBack(answer: StoredAnswer, last?: { leaving: boolean }): Promise<AnswerSent>
  /** The answers as stored now; null when the server cannot be reached. */
  list(): Promise<readonly StoredAnswer[] | null>
}

const isGiven = shapeOf({ ok: oneOf(true), createdAt: isString, createdBy: isString })
const isGone = shapeOf({ ok: oneOf(true) })
const isConflict = shapeOf({ reason: oneOf('conflict'), theirs: isStoredAnswer })
const isAnswers = shapeOf({ ok: oneOf(true), answers: listOf(isStoredAnswer) })

/** Talks to /api/suggestions of `origin` ('' for the page's own). Never throws; a request that hangs is given up. */
export function answersTransport(discoveryId: string, origin = '', fetchIt = fetch): AnswerTransport {
  const url = `${origin}/api/suggestions`
  const sendJson = jsonSender(url, fetchIt)
  const send = async (method: string, body: object, leaving = false): Promise<AnswerSent> => {
    const response = await sendJson(method, JSON.stringify({ discoveryId, ...body }), leaving)
    const answer: unknown = await response?.json().catch(() => null)
    if (isGiven(answer)) return { kind: 'stored', createdAt: answer.createdAt, createdBy: answer.createdBy }
    if (method === 'DELETE' && isGone(answer)) return { kind: 'gone' }
    if (isConflict(answer)) return { kind: 'conflict', theirs: answer.theirs }
    // A proxy's or a captive network's page: neither stored nor refused by us.
    return response && isRefusal(answer) ? refusalOf(response.status) : { kind: 'unreachable' }
  }
  return {
    give: ({ createdAt: _at, createdBy: _by, ...answer }, last) => send('PUT', answer, last?.leaving),
    takeBack: ({ questionKey, index, flag, clause, standing }, last) =>
      send('DELETE', { questionKey, index, flag, clause, standing }, last?.leaving),
    async list() {
      try {
        const response = await fetchIt(`${url}?discovery=${discoveryId}`, {
          cache: 'no-store',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        })
        const answer: unknown = await response.json()
        if (!isAnswers(answer)) return null
        return [...new Map(answer.answers.map((one) => [answerKey(one), one])).values()]
      } catch {
        return null
      }
    },
  }
}
