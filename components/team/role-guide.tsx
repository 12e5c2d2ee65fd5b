import { getTranslations } from 'next-intl/server'
import { ROLES } from '@/lib/team/schema'

export async function RoleGuide() {
  const [t, glossary] = await Promise.all([getTranslations('team'), getTranslations('glossary')])
  return (
    <section className="grid gap-3 border-t pt-6">
      <h2 className="text-lg font-semibold">{t('roles')}</h2>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-3">
        {ROLES.map((role) => (
          <div key={role}>
            <dt className="font-medium">{glossary(`role.${role}.word`)}</dt>
            <dd className="text-sm text-ink-soft">{glossary(`role.${role}.hint`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
