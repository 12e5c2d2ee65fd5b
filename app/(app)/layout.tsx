import type { ReactNode } from 'react'
import { requireViewer } from '@/lib/auth/viewer'

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  await requireViewer()
  return children
}
