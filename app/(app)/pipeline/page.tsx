import { requireViewer } from '@/lib/auth/viewer'

export default async function PipelinePage() {
  const viewer = await requireViewer()
  return <main className="p-8">{viewer.name}</main>
}
