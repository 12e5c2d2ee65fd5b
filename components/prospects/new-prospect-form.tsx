'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { comeToWrite } from '@/components/walk/use-arrival'
import { createProspectAction } from '@/lib/prospects/actions'
import { type ProspectInput, prospectSchema } from '@/lib/prospects/schema'
import type { Lang } from '@/lib/scoring/vocabulary'
import { Failure } from './failure'
import { ProspectFields, submitOnCommandEnter } from './prospect-fields'
import type { ProspectForm } from './text-field'
import { useKeptDraft } from './use-kept-draft'

export function NewProspectForm({ lang, memberId }: { lang: Lang; memberId: string }) {
  const t = useTranslations('prospects')
  const router = useRouter()
  const [failure, setFailure] = useState<string | null>(null)
  const [leaving, leave] = useTransition()
  const blank = { name: '', company: '', industry: '', lang, dealSize: null, request: '', need: '' }
  const form: ProspectForm = useForm({ resolver: zodResolver(prospectSchema), defaultValues: blank })
  const { restored, forget, end } = useKeptDraft(form, `touchstone-new-prospect-${memberId}`)
  const add = (walk: boolean) =>
    form.handleSubmit(async (values: ProspectInput) => {
      setFailure(null)
      const result = await createProspectAction(values).catch(() => ({
        ok: false as const,
        reason: 'failed',
      }))
      if (!result.ok) return setFailure(result.reason)
      end()
      if (walk) comeToWrite()
      leave(() => router.push(walk ? `/prospects/${result.id}/walk` : `/prospects/${result.id}`))
    })
  const busy = form.formState.isSubmitting || leaving
  return (
    <form onSubmit={add(true)} onKeyDown={submitOnCommandEnter} noValidate className="grid gap-6">
      {restored ? (
        <p role="status" className="flex flex-wrap items-center gap-3 text-sm text-ink-soft">
          {t('restored')}
          <Button
            size="small"
            onClick={() => {
              form.reset(blank)
              forget()
            }}
          >
            {t('discard')}
          </Button>
        </p>
      ) : null}
      <ProspectFields form={form} autoFocus />
      <Failure reason={failure} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" tone="primary" disabled={busy}>
          {busy ? t('new.busy') : t('new.submit')}
          {busy ? null : <span aria-hidden>⏎</span>}
        </Button>
        <Button onClick={add(false)} disabled={busy}>
          {t('new.later')}
        </Button>
      </div>
    </form>
  )
}
