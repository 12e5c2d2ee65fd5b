'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

export function MoveButtons(props: {
  title: string
  first: boolean
  last: boolean
  move: (by: -1 | 1) => void
}) {
  const { title, first, last, move } = props
  const t = useTranslations('playbook')
  return (
    <span className="flex">
      <Button
        tone="quiet"
        size="icon"
        disabled={first}
        aria-label={t('editor.up', { title })}
        onClick={() => move(-1)}
      >
        <ArrowUp aria-hidden className="size-4" />
      </Button>
      <Button
        tone="quiet"
        size="icon"
        disabled={last}
        aria-label={t('editor.down', { title })}
        onClick={() => move(1)}
      >
        <ArrowDown aria-hidden className="size-4" />
      </Button>
    </span>
  )
}
