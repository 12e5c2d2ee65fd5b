'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { OPEN_JUMP_LIST } from '../use-walk-keys'
import { QuestionFinder } from './question-finder'

/** All questions in a window: to jump by name on the keyboard, or by thumb on a phone. */
export function JumpList() {
  const t = useTranslations('walk')
  const [open, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const show = () => setOpen(true)
    window.addEventListener(OPEN_JUMP_LIST, show)
    return () => window.removeEventListener(OPEN_JUMP_LIST, show)
  }, [])
  return (
    <Dialog
      title={t('nav.jump')}
      closeLabel={t('nav.close')}
      open={open}
      onOpenChange={setOpen}
      // On a phone the keyboard would cover the list.
      firstFocus={() => (window.matchMedia('(pointer: fine)').matches ? input.current : null)}
    >
      <QuestionFinder input={input} onChosen={() => setOpen(false)} />
    </Dialog>
  )
}
