'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { addExampleAction } from '@/lib/prospects/actions'
import type { Lang } from '@/lib/scoring/vocabulary'
import { Failure } from './failure'

/** Puts an example prospect into the pipeline and opens its walk. */
export function AddExampleButton({ lang }: { lang: Lang }) {
  const t = useTranslations('prospects')
  const router = useRouter()
  const [busy, start] = useTransition()
  const [failure, setFailure] = useState<string | null>(null)
  const add = () =>
    start(async () => {
      setFailure(null)
      const result = await addExampleAction({ lang }).catch(() => ({ ok: false as const, reason: 'failed' }))
      if (result.ok) router.push(`/prospects/${result.id}/walk`)
      else setFailure(result.reason)
    })
  return (
    <div className="grid justify-items-center gap-2">
      <Button onClick={add} disabled={busy}>
        {busy ? t('example.busy') : t('example.add')}
      </Button>
      <Failure reason={failure} />
    </div>
  )
}
