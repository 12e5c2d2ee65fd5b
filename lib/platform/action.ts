import type { z } from 'zod'
import { log } from './log'
import { isOwnOrigin } from './request-origin'

/** What an action answers besides its own result. `fields` maps a form field to a message key. */
export type Refusal = {
  readonly ok: false
  readonly reason:
    | 'invalid'
    | 'forbidden'
    | 'signed-out'
    | 'not-found'
    | 'conflict'
    | 'failed'
    | (string & {})
  readonly fields?: Readonly<Record<string, string>>
}

/** Field errors of a parse, the first of each field, as message keys. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const name = issue.path.join('.') || 'form'
    fields[name] ??= issue.message
  }
  return fields
}

/**
 * The one way to write an action: checks the origin, parses, obtains the viewer, calls one mutation.
 * Surprises are logged and come back as `failed`; Next's own control flow (redirect, notFound) passes through.
 */
export function action<Schema extends z.ZodType, Who, Result extends { readonly ok: boolean }>(
  name: string,
  schema: Schema,
  who: () => Promise<Who | null>,
  run: (viewer: Who, input: z.output<Schema>) => Promise<Result | Refusal>,
): (input: z.input<Schema>) => Promise<Result | Refusal> {
  return async (input) => {
    if (!(await isOwnOrigin())) return { ok: false, reason: 'forbidden' }
    const parsed = schema.safeParse(input)
    if (!parsed.success) return { ok: false, reason: 'invalid', fields: fieldErrors(parsed.error) }
    try {
      const viewer = await who()
      if (!viewer) return { ok: false, reason: 'signed-out' }
      return await run(viewer, parsed.data)
    } catch (error) {
      if (isControlFlow(error)) throw error
      log.error({ action: name, err: error }, 'action failed')
      return { ok: false, reason: 'failed' }
    }
  }
}

const isControlFlow = (error: unknown): boolean =>
  error instanceof Error &&
  'digest' in error &&
  typeof error.digest === 'string' &&
  error.digest.startsWith('NEXT_')
