'use client'

import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { AskNext } from '../panel/ask-next'
import { useWalk } from '../walk-context'

/** Below the answer: the proposed clarification where no panel stands beside it, and the way on. */
export function NextStep() {
  const t = useTranslations('walk.nav')
  const { step } = useWalk()
  return (
    <div className="grid gap-4">
      <div className="xl:hidden">
        <AskNext />
      </div>
      <Button className="justify-self-end max-xl:hidden" onClick={() => step(1)}>
        {t('next')}
        <ArrowRight aria-hidden className="size-4" />
      </Button>
    </div>
  )
}
