'use client'

import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { FailureLine } from '@/components/ui/failure-line'
import { Select } from '@/components/ui/field'
import { settled } from '@/components/ui/submission'
import { changeRoleAction } from '@/lib/team/actions'
import { ROLES } from '@/lib/team/schema'

type Role = (typeof ROLES)[number]

/** Saves at once; on a refusal the old role is back and the reason is said. */
export function RolePicker({ memberId, name, role }: { memberId: string; name: string; role: Role }) {
  const t = useTranslations('team')
  const glossary = useTranslations('glossary')
  const [shown, setShown] = useState(role)
  const [failure, setFailure] = useState<string | null>(null)
  const [saved, setSaved] = useState(false)
  const [pending, start] = useTransition()
  const choose = (wished: Role) =>
    start(async () => {
      setShown(wished)
      setSaved(false)
      setFailure(null)
      const result = await settled(changeRoleAction({ memberId, role: wished }))
      if (result.ok) return setSaved(true)
      setShown(role)
      setFailure(result.reason)
    })
  return (
    <div className="grid gap-1">
      <div className="flex items-center gap-2">
        <Select
          className="w-52"
          aria-label={t('role-of', { name })}
          value={shown}
          disabled={pending}
          onChange={(event) => {
            const wished = ROLES.find((one) => one === event.target.value)
            if (wished) choose(wished)
          }}
        >
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {glossary(`role.${one}.word`)}
            </option>
          ))}
        </Select>
        <span role="status" className="w-4 text-concrete">
          {saved ? (
            <>
              <Check aria-hidden className="size-4" />
              <span className="sr-only">{t('role-saved')}</span>
            </>
          ) : null}
        </span>
      </div>
      <div className="max-w-72 text-sm">
        <FailureLine reason={failure} of="team" />
      </div>
    </div>
  )
}
