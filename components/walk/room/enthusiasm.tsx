'use client'

import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import { MAX_ENTHUSIASM } from '@/lib/discovery/limits'
import { useWalk } from '../walk-context'

const VALUES = Array.from({ length: MAX_ENTHUSIASM + 1 }, (_, value) => value)

/** The consultant's own wish, 0 to 10, given before any result is seen. */
export function Enthusiasm() {
  const t = useTranslations('walk.in-room.enthusiasm')
  const { data, observations } = useWalk()
  const { enthusiasm, put } = observations
  if (!data.mayEdit)
    return (
      <section className="grid gap-1">
        <h3 className="font-semibold">{t('title-of', { owner: data.prospect.ownerName })}</h3>
        <p>{enthusiasm === null ? t('none') : t('value', { value: enthusiasm })}</p>
      </section>
    )
  return (
    <fieldset className="grid gap-3">
      <legend className="contents">
        <span className="font-semibold">{t('title')}</span>
      </legend>
      <p className="-mt-3 text-sm text-ink-soft">{t('lead')}</p>
      <div className="grid grid-cols-11 overflow-hidden rounded-md border border-line-strong">
        {VALUES.map((value) => (
          <label
            key={value}
            className={cn(
              'grid h-11 cursor-pointer place-items-center border-line-strong tabular-nums not-first:border-l has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent',
              enthusiasm === value ? 'bg-accent font-semibold text-accent-ink' : 'bg-surface hover:bg-sunken',
            )}
          >
            <input
              type="radio"
              name="enthusiasm"
              className="sr-only"
              aria-label={t('value', { value })}
              checked={enthusiasm === value}
              onChange={() => put({ enthusiasm: value })}
            />
            <span aria-hidden>{value}</span>
          </label>
        ))}
      </div>
      <div aria-hidden className="flex justify-between text-sm text-ink-soft">
        <span>{t('low')}</span>
        <span>{t('high')}</span>
      </div>
    </fieldset>
  )
}
