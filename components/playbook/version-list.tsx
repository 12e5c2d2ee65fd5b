import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { MessageProvider } from '@/components/ui/message-provider'
import type { PlaybookPage } from '@/lib/playbook/data'
import { Published } from './playbook-header'
import { RestoreBuiltIn } from './restore-built-in'

/** Every version ever published; each can be read. */
export async function VersionList({ page, mayEdit }: { page: PlaybookPage; mayEdit: boolean }) {
  const t = await getTranslations('playbook')
  return (
    <section className="grid gap-3 border-t pt-6">
      <div>
        <h2 className="text-lg font-semibold">{t('versions.title')}</h2>
        <p className="max-w-prose text-sm text-ink-soft">{t('versions.lead')}</p>
      </div>
      <ul className="grid gap-1.5">
        {page.versions.map((version) => (
          <li key={version.version} className="flex flex-wrap items-baseline gap-x-3">
            <Link
              href={`/playbook?version=${version.version}`}
              aria-label={t('versions.read', { version: version.version })}
              className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
              {...(version.version === page.version ? { 'aria-current': 'page' as const } : {})}
            >
              {t('version', { version: version.version })}
            </Link>
            <span className="text-sm text-ink-soft">
              <Published version={version} />
            </span>
            {version.version === page.current ? (
              <span className="rounded bg-concrete-soft px-1.5 text-sm text-concrete">{t('current')}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {mayEdit ? (
        <MessageProvider of={['playbook', 'failures']}>
          <div>
            <RestoreBuiltIn base={page.current} />
          </div>
        </MessageProvider>
      ) : null}
    </section>
  )
}
