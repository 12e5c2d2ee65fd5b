'use client'

import { FailureNotice } from '@/components/shell/failure-notice'

export default function Failure(props: { error: unknown; retry: () => void }) {
  return <FailureNotice {...props} />
}
