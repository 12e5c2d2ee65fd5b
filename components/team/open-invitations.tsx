import { getFormatter, getTranslations } from 'next-intl/server'
import type { OpenInvitation } from '@/lib/invitations/data'
import { RevokeInvitation } from './revoke-invitation'

export async function OpenInvitations({ invitations }: { invitations: readonly OpenInvitation[] }) {
  const [t, glossary, format] = await Promise.all([
    getTranslations('team'),
    getTranslations('glossary'),
    getFormatter(),
  ])
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{t('open.title')}</h2>
      {invitations.length === 0 ? <p className="text-ink-soft">{t('open.empty')}</p> : null}
      <ul className="grid">
        {invitations.map(({ id, email, role, invitedBy, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b py-2.5">
            <div className="min-w-0 flex-1 basis-60">
              <p className="font-medium wrap-anywhere">{email}</p>
              <p className="text-sm text-ink-soft">
                {t('open.line', {
                  role: glossary(`role.${role}.word`),
                  name: invitedBy,
                  date: format.dateTime(expiresAt, { dateStyle: 'medium' }),
                })}
              </p>
            </div>
            <RevokeInvitation id={id} email={email} />
          </li>
        ))}
      </ul>
      {invitations.length > 0 ? <p className="text-sm text-ink-soft">{t('open.lost')}</p> : null}
    </section>
  )
}
