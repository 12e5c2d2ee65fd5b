'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { OPEN_JUMP_LIST } from '../use-walk-keys'
import type { QuestionFinder } from './question-finder'
import { Rail } from './rail'

/**
 * All questions in a window: to jump by name on the keyboard, or by thumb on a phone. Finding by name is loaded when
 * it is first asked for; without a network the plain list does.
 */
export function JumpList() {
  const t = useTranslations('walk')
  const [open, setOpen] = useState(false)
  const [finder, setFinder] = useState<{ Finder: typeof QuestionFinder } | null>(null)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const show = async () => {
      const module = await import('./question-finder').catch(() => null)
      setFinder(module ? { Finder: module.QuestionFinder } : null)
      setOpen(true)
    }
    window.addEventListener(OPEN_JUMP_LIST, show)
    return () => window.removeEventListener(OPEN_JUMP_LIST, show)
  }, [])
  const close = () => setOpen(false)
  return (
    <Dialog
      title={t('nav.jump')}
      closeLabel={t('nav.close')}
      open={open}
      onOpenChange={setOpen}
      // On a phone the keyboard would cover the list.
      firstFocus={() => (window.matchMedia('(pointer: fine)').matches ? input.current : null)}
    >
      {finder ? <finder.Finder input={input} onChosen={close} /> : <Rail onChosen={close} />}
    </Dialog>
  )
}
