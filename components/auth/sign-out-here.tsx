'use client'

import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { authClient } from './auth-client'

/** Ends this browser's session and stays on the page. */
export function SignOutHere({ label }: { label: string }) {
  const [pending, start] = useTransition()
  const signOut = () =>
    start(async () => {
      await authClient.signOut()
      window.location.reload()
    })
  return (
    <Button className="w-fit" disabled={pending} onClick={signOut}>
      {label}
    </Button>
  )
}
