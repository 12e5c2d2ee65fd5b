import { refuse } from '@/lib/auth/machine-route'
import { currentViewer } from '@/lib/auth/viewer'
import { exportCases } from '@/lib/discovery/export-cases'

/** The firm's labelled cases as JSON lines, for whoever may take them out; sent as they are read. */
export async function GET(): Promise<Response> {
  const viewer = await currentViewer()
  if (!viewer) return refuse(401, 'signed-out')
  const cases = await exportCases(viewer)
  if (!cases) return refuse(403, 'forbidden')
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await cases.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`))
    },
    async cancel() {
      await cases.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': 'attachment; filename="touchstone-labelled-cases.jsonl"',
      'cache-control': 'no-store',
    },
  })
}
