'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Failure } from './failure'

type Outcome = { readonly ok: boolean; readonly reason?: string }

/** A button that does one thing on the server, says so while it does, and leads on. */
export function ActButton(props: {
  run: () => Promise<Outcome>
  href: string
  tone?: 'plain' | 'danger' | 'primary'
  children: ReactNode
}) {
  const { run, href, tone = 'plain', children } = props
  const t = useTranslations('prospects')
  const router = useRouter()
  const [busy, start] = useTransition()
  const [failure, setFailure] = useState<string | null>(null)
  const act = () =>
    start(async () => {
      setFailure(null)
      const result = await run().catch((): Outcome => ({ ok: false, reason: 'failed' }))
      if (result.ok) router.push(href)
      else setFailure(result.reason ?? 'failed')
    })
  return (
    <div className="grid justify-items-start gap-2">
      <Button tone={tone} onClick={act} disabled={busy}>
        {busy ? t('manage.busy') : children}
      </Button>
      <Failure reason={failure} />
    </div>
  )
}
