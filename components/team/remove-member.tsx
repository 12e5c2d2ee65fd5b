'use client'

import { UserMinus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { FailureLine } from '@/components/ui/failure-line'
import { Field, fieldIds, Select } from '@/components/ui/field'
import { settled } from '@/components/ui/submission'
import { removeMemberAction } from '@/lib/team/actions'
import type { MemberRow } from '@/lib/team/data'

/** Asks once, says what happens, and offers to hand the prospects over. */
export function RemoveMember(props: { member: MemberRow; own: boolean; others: readonly MemberRow[] }) {
  const { member, own, others } = props
  const { id, name, prospects } = member
  const t = useTranslations('team')
  const [open, setOpen] = useState(false)
  const [heirId, setHeirId] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const [pending, start] = useTransition()
  const remove = () =>
    start(async () => {
      setFailure(null)
      const result = await settled(removeMemberAction({ memberId: id, heirId: heirId || null }))
      if (!result.ok) return setFailure(result.reason)
      setOpen(false)
      if (own) window.location.assign('/')
    })
  return (
    <Dialog
      title={t('removal.title', { name })}
      description={own ? t('removal.self') : t('removal.lead', { name })}
      closeLabel={t('removal.cancel')}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button tone="quiet" size="icon" aria-label={t('remove-one', { name })} title={t('remove')}>
          <UserMinus aria-hidden className="size-4" />
        </Button>
      }
    >
      {prospects > 0 ? (
        <Field id="heir" label={t('removal.heir', { count: prospects })}>
          <Select {...fieldIds('heir')} value={heirId} onChange={(event) => setHeirId(event.target.value)}>
            <option value="">{t('removal.nobody')}</option>
            {others
              .filter((other) => other.id !== id)
              .map((other) => (
                <option key={other.id} value={other.id}>
                  {other.name}
                </option>
              ))}
          </Select>
        </Field>
      ) : null}
      <FailureLine reason={failure} of="team" />
      <div className="dialog-actions">
        <Button onClick={() => setOpen(false)}>{t('removal.cancel')}</Button>
        <Button tone="danger" disabled={pending} onClick={remove}>
          {pending ? t('removal.busy') : t('removal.submit')}
        </Button>
      </div>
    </Dialog>
  )
}
