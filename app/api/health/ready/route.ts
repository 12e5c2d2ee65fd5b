import { readiness } from '@/lib/platform/health'

export const dynamic = 'force-dynamic'

/** The database answers and its migrations are current. */
export async function GET() {
  const state = await readiness()
  return Response.json(state, { status: state.status === 'ready' ? 200 : 503 })
}
