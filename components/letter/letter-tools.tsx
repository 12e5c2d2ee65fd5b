'use client'

import { Check, Copy, Mail, Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button, buttonStyle } from '@/components/ui/button'
import type { Letter } from '@/lib/assessments/letter'

/** Copy, mail, paper. */
export function LetterTools({ letter }: { letter: Letter }) {
  const t = useTranslations('decide')
  const [copied, setCopied] = useState<'copied' | 'copy-failed' | null>(null)
  const text = `${letter.subject}\n\n${letter.body}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('copied')
    } catch {
      setCopied('copy-failed')
    }
  }
  const query = `subject=${encodeURIComponent(letter.subject.toWellFormed())}&body=${encodeURIComponent(letter.body.toWellFormed())}`
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <Button tone="primary" onClick={copy}>
        {copied === 'copied' ? (
          <Check aria-hidden className="size-4" />
        ) : (
          <Copy aria-hidden className="size-4" />
        )}
        {t('letter.copy')}
      </Button>
      <a href={`mailto:?${query}`} className={buttonStyle()}>
        <Mail aria-hidden className="size-4" />
        {t('letter.mail')}
      </a>
      <Button onClick={() => window.print()}>
        <Printer aria-hidden className="size-4" />
        {t('print')}
      </Button>
      <span aria-live="polite" className="text-sm text-ink-soft">
        {copied ? t(`letter.${copied}`) : ''}
      </span>
    </div>
  )
}
