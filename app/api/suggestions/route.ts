import { refuse, writeRoute } from '@/lib/auth/machine-route'
import { currentViewer } from '@/lib/auth/viewer'
import { MAX_SAVE_BYTES } from '@/lib/discovery/schema'
import { loadAnswers } from '@/lib/discovery/suggestion-data'
import { answerSuggestion, takeBackAnswer } from '@/lib/discovery/suggestion-mutations'
import { answerSuggestionSchema, takeBackAnswerSchema } from '@/lib/discovery/suggestion-schema'

const route = { name: 'suggestions', maxBytes: MAX_SAVE_BYTES }

/** Stores what the consultant said to a question of the scorer's. 409 with `theirs` when somebody said otherwise. */
export const PUT = (request: Request): Promise<Response> =>
  writeRoute(request, { ...route, schema: answerSuggestionSchema }, answerSuggestion)

/** Takes an answer back. */
export const DELETE = (request: Request): Promise<Response> =>
  writeRoute(request, { ...route, schema: takeBackAnswerSchema }, takeBackAnswer)

/** The answers of `?discovery=` as they stand now, for a page that has been in the background. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer()
  if (!viewer) return refuse(401, 'signed-out')
  const answers = await loadAnswers(viewer, new URL(request.url).searchParams.get('discovery') ?? '')
  return answers
    ? Response.json({ ok: true, answers }, { headers: { 'cache-control': 'no-store' } })
    : refuse(404, 'not-found')
}
