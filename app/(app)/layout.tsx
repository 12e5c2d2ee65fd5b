import type { ReactNode } from 'react'
import { AppFrame } from '@/components/shell/app-frame'
import { requireViewer } from '@/lib/auth/viewer'

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  return <AppFrame viewer={await requireViewer()}>{children}</AppFrame>
}
