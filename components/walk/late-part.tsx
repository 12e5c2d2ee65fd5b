'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'

/**
 * A part of the walk that is loaded when it is first shown. Without a network it says so in its own place, where
 * next/dynamic would take down the whole page and what is being typed on it. `load` must stay the same function.
 */
export function LatePart<Module>(props: {
  load: () => Promise<Module>
  children: (module: Module) => ReactNode
}) {
  const { load, children } = props
  const t = useTranslations('walk.late')
  const [module, setModule] = useState<Module | null>(null)
  const [failed, setFailed] = useState(false)
  const fetchPart = useCallback(async () => {
    const loaded = await load().catch(() => null)
    setModule(loaded)
    setFailed(!loaded)
  }, [load])
  useEffect(() => void fetchPart(), [fetchPart])
  if (module) return children(module)
  if (!failed) return null
  return (
    <p role="alert" className="flex flex-wrap items-center gap-3 text-sm text-alarming">
      {t('failed')}
      <Button size="small" onClick={fetchPart}>
        {t('again')}
      </Button>
    </p>
  )
}
