'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useArrival } from '../use-arrival'
import { useWalk } from '../walk-context'
import { ROOM } from '../walk-data'
import { Behaviours } from './behaviours'
import { Enthusiasm } from './enthusiasm'
import { ObservationNotice } from './observation-notice'
import { SeeBrief } from './see-brief'
import { TopicOrder } from './topic-order'

/** The last step: what the words do not show, and the consultant's own wish, before any result. */
export function Room() {
  const t = useTranslations('walk')
  const { data } = useWalk()
  const heading = useRef<HTMLHeadingElement>(null)
  useArrival(
    ROOM,
    () => null,
    () => heading.current,
  )
  return (
    <div className="grid max-w-2xl gap-9">
      <div className="grid gap-1">
        <h2 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
          {t('room')}
        </h2>
        {data.mayEdit ? <p className="text-ink-soft">{t('in-room.lead')}</p> : null}
      </div>
      <TopicOrder />
      <Behaviours />
      <Enthusiasm />
      <ObservationNotice />
      <SeeBrief />
    </div>
  )
}
