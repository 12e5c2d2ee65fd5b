'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { isLetter, isTyping } from '@/components/shell/keys'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Verdict } from '@/lib/scoring/vocabulary'
import { DecideForm } from './decide-form'

export interface Deciding {
  readonly prospect: { readonly id: string; readonly name: string }
  readonly assessmentId: string
  readonly verdict: Verdict
  /** Something has changed since the assessment. */
  readonly changed: boolean
}

/** The button that opens the decision; `E` does the same. `again`: there is a decision already. */
export function DecideDialog(props: Deciding & { again: boolean; open: boolean }) {
  const { again, open: openAtFirst, ...deciding } = props
  const t = useTranslations('decide')
  const [open, setOpen] = useState(openAtFirst)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isLetter(event, 'E') || isTyping(event.target)) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <Button tone={again ? 'plain' : 'primary'} aria-keyshortcuts="E" onClick={() => setOpen(true)}>
        {t(again ? 'decide.again' : 'decide.button')}
        <kbd
          aria-hidden
          className="hidden rounded-sm border border-current px-1 font-sans text-xs opacity-70 sm:inline"
        >
          E
        </kbd>
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('decide.title', { name: deciding.prospect.name })}
        closeLabel={t('close')}
        firstFocus={() => document.querySelector<HTMLElement>('#decide-form input[type=radio]')}
      >
        <DecideForm {...deciding} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
