import { getFormatter, getTranslations } from 'next-intl/server'
import type { MemberRow } from '@/lib/team/data'
import { RemoveMember } from './remove-member'
import { RolePicker } from './role-picker'

export async function MemberList(props: { members: readonly MemberRow[]; ownId: string; mayEdit: boolean }) {
  const { members, ownId, mayEdit } = props
  const [t, glossary, format] = await Promise.all([
    getTranslations('team'),
    getTranslations('glossary'),
    getFormatter(),
  ])
  return (
    <ul className="grid rounded-xl border bg-surface">
      {members.map((member) => (
        <li
          key={member.id}
          className="flex flex-wrap items-center gap-x-4 gap-y-3 border-b px-4 py-3 last:border-0"
        >
          <div className="min-w-0 flex-1 basis-60">
            <p className="font-medium wrap-anywhere">
              {member.name}
              {member.id === ownId ? (
                <span className="ml-2 rounded bg-accent-soft px-1.5 py-0.5 text-xs font-normal text-accent">
                  {t('you')}
                </span>
              ) : null}
            </p>
            <p className="text-sm text-ink-soft wrap-anywhere">{member.email}</p>
            <p className="text-sm text-ink-soft">
              {t('since', { date: format.dateTime(member.since, { dateStyle: 'medium' }) })}
              {' · '}
              {t('prospects', { count: member.prospects })}
            </p>
          </div>
          {mayEdit ? (
            <div className="flex items-center gap-2">
              <RolePicker key={member.role} memberId={member.id} name={member.name} role={member.role} />
              <RemoveMember member={member} own={member.id === ownId} others={members} />
            </div>
          ) : (
            <p>{glossary(`role.${member.role}.word`)}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
