'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { StoredRound } from '@/lib/discovery/data'
import { useMoment } from '../moment'
import type { RoundContent } from '../sync/round-content'
import type { RoundView } from '../sync/round-view'
import { useWalk } from '../walk-context'

/** Two people wrote one answer: both versions side by side, and nothing happens until somebody chooses. */
export function ConflictChoice({ round, theirs }: { round: RoundView; theirs: StoredRound }) {
  const t = useTranslations('walk.conflict')
  const { sync, data } = useWalk()
  const when = useMoment(theirs.updatedAt, 'moment') ?? ''
  const { name, id } = theirs.updatedBy
  return (
    <section role="alert" className="grid gap-3 rounded-lg border border-alarming bg-surface p-4">
      <h3 className="font-semibold">
        {id === data.me.id ? t('self', { when }) : t('title', { name, when })}
      </h3>
      <div className="grid gap-3 md:grid-cols-2">
        <Version title={t('theirs', { name })} content={theirs} />
        <Version title={t('mine')} content={round.content} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={() => sync.resolve(round, 'mine')}>
          {t('keep-mine')}
        </Button>
        <Button size="small" onClick={() => sync.resolve(round, 'theirs')}>
          {t('keep-theirs')}
        </Button>
        <Button size="small" onClick={() => sync.resolve(round, 'both')}>
          {t('keep-both')}
        </Button>
      </div>
    </section>
  )
}

function Version({ title, content }: { title: string; content: RoundContent }) {
  const t = useTranslations('walk.conflict')
  const glossary = useTranslations('glossary.speaker')
  const { data } = useWalk()
  const speaker = glossary(`${content.speaker}.word`)
  return (
    <div className="grid content-start gap-1">
      <h4 className="text-sm text-ink-soft">{title}</h4>
      <p
        lang={data.prospect.lang}
        dir="auto"
        className="max-h-60 overflow-y-auto rounded-md bg-sunken px-3 py-2 font-words whitespace-pre-wrap wrap-break-word"
      >
        {content.text || t('empty')}
      </p>
      <p className="text-sm text-ink-soft">
        {content.probe ? t('differs', { probe: content.probe, speaker }) : speaker}
      </p>
    </div>
  )
}
