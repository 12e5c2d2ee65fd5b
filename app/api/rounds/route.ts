import type { z } from 'zod'
import { currentViewer, type Viewer } from '@/lib/auth/viewer'
import { loadRounds } from '@/lib/discovery/data'
import { removeRound, saveRound } from '@/lib/discovery/mutations'
import { MAX_SAVE_BYTES, removeRoundSchema, saveRoundSchema } from '@/lib/discovery/schema'
import { log } from '@/lib/platform/log'
import { isOwnOrigin } from '@/lib/platform/request-origin'

const STATUS: Readonly<Record<string, number>> = {
  conflict: 409,
  'not-empty': 409,
  'not-found': 404,
  forbidden: 403,
  'unknown-question': 400,
}

const refuse = (status: number, reason: string) => Response.json({ ok: false, reason }, { status })

/** More than this is not taken in for the sake of a polite refusal. */
const MAX_DISCARDED_BYTES = 8_000_000

/**
 * The text of a request, or null when it is longer than `limit` bytes. What goes beyond is taken in and thrown away:
 * a connection that closes on an unread body may be all that the client sees of the answer.
 */
async function bodyWithin(request: Request, limit: number): Promise<string | null> {
  if (!request.body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > MAX_DISCARDED_BYTES) return null
    if (size <= limit) text += decoder.decode(chunk, { stream: true })
    else text = ''
  }
  return size > limit ? null : text + decoder.decode()
}

async function refuseUnread(request: Request, status: number, reason: string): Promise<Response> {
  await bodyWithin(request, 0)
  return refuse(status, reason)
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Checks origin, session and shape, then answers with what `run` made of it. */
async function write<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  run: (viewer: Viewer, input: z.output<Schema>) => Promise<{ ok: boolean; reason?: string }>,
): Promise<Response> {
  if (!(await isOwnOrigin())) return refuseUnread(request, 403, 'forbidden')
  const viewer = await currentViewer()
  if (!viewer) return refuseUnread(request, 401, 'signed-out')
  const body = await bodyWithin(request, MAX_SAVE_BYTES)
  if (body === null) return refuse(413, 'too-long')
  const parsed = schema.safeParse(parseJson(body))
  if (!parsed.success) {
    const tooLong = parsed.error.issues.some(({ message }) => message === 'too-long')
    return tooLong ? refuse(413, 'too-long') : refuse(400, 'invalid')
  }
  try {
    const result = await run(viewer, parsed.data)
    return Response.json(result, { status: result.ok ? 200 : (STATUS[result.reason ?? ''] ?? 400) })
  } catch (error) {
    log.error({ err: error, route: 'rounds' }, 'saving a round failed')
    return refuse(500, 'failed')
  }
}

/** Stores one round as it is typed. 409 with `theirs` when somebody else was faster. */
export const PUT = (request: Request): Promise<Response> => write(request, saveRoundSchema, saveRound)

/** Removes an empty clarification. */
export const DELETE = (request: Request): Promise<Response> => write(request, removeRoundSchema, removeRound)

/** The rounds of `?discovery=` as they stand now, for a page that has been in the background. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await currentViewer()
  if (!viewer) return refuse(401, 'signed-out')
  const rounds = await loadRounds(viewer, new URL(request.url).searchParams.get('discovery') ?? '')
  return rounds
    ? Response.json({ ok: true, rounds }, { headers: { 'cache-control': 'no-store' } })
    : refuse(404, 'not-found')
}
