'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Field, fieldIds, Select } from '@/components/ui/field'
import { changeOwnerAction } from '@/lib/prospects/actions'
import { Failure } from './failure'

/** Hands the prospect to another member. */
export function OwnerForm(props: {
  id: string
  ownerId: string
  members: readonly { readonly id: string; readonly name: string }[]
}) {
  const { id, ownerId, members } = props
  const t = useTranslations('prospects')
  const [chosen, setChosen] = useState(ownerId)
  const [busy, start] = useTransition()
  const [outcome, setOutcome] = useState<'done' | string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    start(async () => {
      const result = await changeOwnerAction({ id, ownerId: chosen }).catch(() => ({
        ok: false as const,
        reason: 'failed',
      }))
      setOutcome(result.ok ? 'done' : result.reason)
    })
  }
  return (
    <form onSubmit={submit} className="grid max-w-md gap-3">
      <Field id="owner" label={t('manage.owner')} hint={t('manage.owner-hint')}>
        <div className="flex gap-2">
          <Select
            {...fieldIds('owner', { hint: true })}
            value={chosen}
            onChange={(event) => {
              setChosen(event.target.value)
              setOutcome(null)
            }}
          >
            {members.map(({ id: memberId, name }) => (
              <option key={memberId} value={memberId}>
                {name}
              </option>
            ))}
          </Select>
          <Button type="submit" disabled={busy || chosen === ownerId}>
            {busy ? t('manage.busy') : t('manage.hand-over')}
          </Button>
        </div>
      </Field>
      {outcome === 'done' ? <p role="status">{t('manage.handed-over')}</p> : <Failure reason={outcome} />}
    </form>
  )
}
