'use client'

import { Copy } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field, fieldIds, Input } from '@/components/ui/field'

/** The link, this once, at the address under which the admin himself reached the app. */
export function InviteLink({ email, path, another }: { email: string; path: string; another: () => void }) {
  const t = useTranslations('team')
  const [copied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const link = new URL(path, window.location.origin).href
  const copy = async () => {
    field.current?.select()
    // Without https a browser has no clipboard to write to: the link stays selected, to be copied by hand.
    await navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <div className="grid gap-4">
      <p>{t('invite.done', { email })}</p>
      <Field id="invite-link" label={t('invite.link')}>
        <Input
          {...fieldIds('invite-link')}
          ref={field}
          readOnly
          value={link}
          className="font-mono text-sm"
          onFocus={(event) => event.target.select()}
        />
      </Field>
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={another}>{t('invite.another')}</Button>
        <Button tone="primary" onClick={copy}>
          <Copy aria-hidden className="size-4" />
          <span role="status">{copied ? t('invite.copied') : t('invite.copy')}</span>
        </Button>
      </div>
    </div>
  )
}
