'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState, useTransition } from 'react'
import { useForm } from 'react-hook-form'
import { Button, buttonStyle } from '@/components/ui/button'
import { updateProspectAction } from '@/lib/prospects/actions'
import { type ProspectInput, prospectSchema } from '@/lib/prospects/schema'
import { Failure } from './failure'
import type { ProspectField } from './form-values'
import { mergeEdits } from './merge'
import { ProspectFields, submitOnCommandEnter } from './prospect-fields'
import type { ProspectForm } from './text-field'
import { TheirValue } from './their-value'

interface Theirs {
  readonly values: ProspectInput
  readonly contested: readonly ProspectField[]
}

export function EditProspectForm(props: { id: string; version: number; values: ProspectInput }) {
  const { id } = props
  const t = useTranslations('prospects')
  const router = useRouter()
  const base = useRef({ version: props.version, values: props.values })
  const [failure, setFailure] = useState<string | null>(null)
  const [theirs, setTheirs] = useState<Theirs | null>(null)
  const [leaving, leave] = useTransition()
  const form: ProspectForm = useForm({ resolver: zodResolver(prospectSchema), defaultValues: props.values })
  const home = `/prospects/${id}`

  const save = form.handleSubmit(async (values: ProspectInput) => {
    setFailure(null)
    const { version } = base.current
    const result = await updateProspectAction({ id, version, values }).catch(() => null)
    if (result?.ok) return leave(() => router.push(home))
    if (result && 'current' in result) {
      const merged = mergeEdits(base.current.values, values, result.current)
      base.current = { version: result.version, values: result.current }
      form.reset(merged.values)
      return setTheirs({ values: result.current, contested: merged.contested })
    }
    setFailure(result?.reason ?? 'failed')
  })

  const take = (field: ProspectField, values: ProspectInput) => {
    form.setValue(field, values[field])
    setTheirs((now) => now && { ...now, contested: now.contested.filter((other) => other !== field) })
  }
  const beside = (field: ProspectField) =>
    theirs?.contested.includes(field) ? (
      <TheirValue value={theirs.values[field] ?? ''} onTake={() => take(field, theirs.values)} />
    ) : null
  const busy = form.formState.isSubmitting || leaving

  return (
    <form onSubmit={save} onKeyDown={submitOnCommandEnter} noValidate className="grid gap-6">
      {theirs ? (
        <div role="alert" className="rounded-md bg-empty-soft px-3 py-2">
          <p className="font-medium">{t('conflict.title')}</p>
          <p>{t('conflict.lead')}</p>
        </div>
      ) : null}
      <ProspectFields form={form} beside={beside} />
      <Failure reason={failure} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" tone="primary" disabled={busy}>
          {busy ? t('edit.busy') : t('edit.submit')}
        </Button>
        <Link href={home} className={buttonStyle({ tone: 'quiet' })}>
          {t('edit.cancel')}
        </Link>
      </div>
    </form>
  )
}
