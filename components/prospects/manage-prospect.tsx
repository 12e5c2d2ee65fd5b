'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { archiveProspectAction, deleteExampleAction, restoreProspectAction } from '@/lib/prospects/actions'
import { ActButton } from './act-button'

/** What can be done with a prospect as a whole. */
export function ManageProspect(props: {
  id: string
  archived: boolean
  isExample: boolean
  children: ReactNode
}) {
  const { id, archived, isExample, children } = props
  const t = useTranslations('prospects')
  const put = archived ? 'restore' : 'archive'
  return (
    <section aria-labelledby="manage" className="grid gap-5 border-t pt-6">
      <h2 id="manage" className="text-lg font-semibold">
        {t('manage.title')}
      </h2>
      {children}
      <Line hint={t(`manage.${put}-hint`)}>
        <ActButton
          run={() => (archived ? restoreProspectAction({ id }) : archiveProspectAction({ id }))}
          href="/pipeline"
        >
          {t(`manage.${put}`)}
        </ActButton>
      </Line>
      {isExample ? (
        <Line hint={t('manage.delete-example-hint')}>
          <ActButton tone="danger" run={() => deleteExampleAction({ id })} href="/pipeline">
            {t('manage.delete-example')}
          </ActButton>
        </Line>
      ) : null}
    </section>
  )
}

function Line({ hint, children }: { hint: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {children}
      <p className="text-sm text-ink-soft">{hint}</p>
    </div>
  )
}
