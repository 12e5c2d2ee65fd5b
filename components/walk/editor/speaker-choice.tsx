'use client'

import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import { SPEAKERS } from '@/lib/scoring/vocabulary'
import type { RoundView } from '../sync/round-view'
import { useWalk } from '../walk-context'

/** The prospect's own words, or an account of them. */
export function SpeakerChoice({ round }: { round: RoundView }) {
  const t = useTranslations('walk.speaker')
  const glossary = useTranslations('glossary.speaker')
  const { sync } = useWalk()
  const name = `speaker-${round.questionKey}-${round.index}`
  return (
    <fieldset className="flex rounded-md border border-line-strong p-0.5">
      <legend className="sr-only">{t('label')}</legend>
      {SPEAKERS.map((speaker) => (
        <label
          key={speaker}
          title={glossary(`${speaker}.hint`)}
          className={cn(
            'cursor-pointer rounded-sm px-2.5 py-0.5 pointer-coarse:py-2 has-focus-visible:outline-2 has-focus-visible:outline-accent',
            round.content.speaker === speaker ? 'bg-accent-soft font-medium text-ink' : 'hover:bg-sunken',
          )}
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={round.content.speaker === speaker}
            onChange={() => sync.edit(round, { speaker })}
          />
          {glossary(`${speaker}.word`)}
        </label>
      ))}
    </fieldset>
  )
}
