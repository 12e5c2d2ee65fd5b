import { refuse, writeRoute } from '@/lib/auth/machine-route'
import { currentViewer } from '@/lib/auth/viewer'
import { loadRounds } from '@/lib/discovery/data'
import { removeRound, saveRound } from '@/lib/discovery/mutations'
import { MAX_SAVE_BYTES, removeRoundSchema, saveRoundSchema } from '@/lib/discovery/schema'

const route = { name: 'rounds', maxBytes: MAX_SAVE_BYTES }

/** Stores one round as it is typed. 409 with `theirs` when somebody else was faster. */
export const PUT = (request: Request): Promise<Response> =>
  writeRoute(request, { ...route, schema: saveRoundSchema }, saveRound)

/** Removes an empty clarification. */
export const DELETE = (request: Request): Promise<Response> =>
  writeRoute(request, { ...route, schema: removeRoundSchema }, removeRound)

/** The rounds of `?discovery=` as they stand now, for a page that has been in the background. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer()
  if (!viewer) return refuse(401, 'signed-out')
  const rounds = await loadRounds(viewer, new URL(request.url).searchParams.get('discovery') ?? '')
  return rounds
    ? Response.json({ ok: true, rounds }, { headers: { 'cache-control': 'no-store' } })
    : refuse(404, 'not-found')
}
