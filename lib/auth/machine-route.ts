import type { z } from 'zod'
import { log } from '@/lib/platform/log'
import { isOwnOrigin } from '@/lib/platform/request-origin'
import { currentViewer, type Viewer } from './viewer'

/* What route handlers share that a page's script talks to: origin, session, size, shape. */

const STATUS: Readonly<Record<string, number>> = {
  conflict: 409,
  'not-empty': 409,
  'not-found': 404,
  forbidden: 403,
  'unknown-question': 400,
}

export const refuse = (status: number, reason: string) => Response.json({ ok: false, reason }, { status })

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

/** Checks origin, session, size and shape, then answers with what `run` made of it. `name` stands in the log. */
export async function writeRoute<Schema extends z.ZodType>(
  request: Request,
  route: { readonly name: string; readonly schema: Schema; readonly maxBytes: number },
  run: (viewer: Viewer, input: z.output<Schema>) => Promise<{ ok: boolean; reason?: string }>,
): Promise<Response> {
  if (!(await isOwnOrigin())) return refuseUnread(request, 403, 'forbidden')
  const viewer = await currentViewer()
  if (!viewer) return refuseUnread(request, 401, 'signed-out')
  const body = await bodyWithin(request, route.maxBytes)
  if (body === null) return refuse(413, 'too-long')
  const parsed = route.schema.safeParse(parseJson(body))
  if (!parsed.success) {
    const tooLong = parsed.error.issues.some(({ message }) => message === 'too-long')
    return tooLong ? refuse(413, 'too-long') : refuse(400, 'invalid')
  }
  try {
    const result = await run(viewer, parsed.data)
    return Response.json(result, { status: result.ok ? 200 : (STATUS[result.reason ?? ''] ?? 400) })
  } catch (error) {
    log.error({ err: error, route: route.name }, 'a page’s write failed')
    return refuse(500, 'failed')
  }
}
