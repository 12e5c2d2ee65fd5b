'use client'

import { useTranslations } from 'next-intl'
import { Field, Select } from '@/components/ui/field'
import type { GoneLine } from '@/lib/offers/never-mutations'

/** As many as one reads to know which they are. */
const SHOWN = 5

/** Where the client phrases of each line that goes are to go; '' is nowhere. */
export type Destinations = Readonly<Record<string, string>>

/** Lines that leave the list and have client phrases: told before anything is saved, with where these may go. */
export function NeverGone(props: {
  gone: readonly GoneLine[]
  /** The list as it will be. */
  lines: readonly string[]
  to: Destinations
  setTo: (to: Destinations) => void
}) {
  const { gone, lines, to, setTo } = props
  const t = useTranslations('offers.never.gone')
  const lost = gone.filter(({ line }) => !to[line]).reduce((sum, { phrases }) => sum + phrases.length, 0)
  return (
    <section aria-labelledby="never-gone" className="grid gap-4">
      <div>
        <h3 id="never-gone" className="font-semibold">
          {t('title')}
        </h3>
        <p className="text-ink-soft">{t('lead')}</p>
      </div>
      <ul className="grid gap-4">
        {gone.map(({ line, phrases }, at) => (
          <li key={line} className="grid gap-2 border-l-3 border-line-strong pl-3">
            <p className="wrap-anywhere">
              <s>{line}</s>{' '}
              <span className="text-sm text-ink-soft">· {t('count', { count: phrases.length })}</span>
            </p>
            <ul className="grid gap-0.5">
              {phrases.slice(0, SHOWN).map((text) => (
                <li key={text} className="font-words wrap-anywhere">
                  <q>{text}</q>
                </li>
              ))}
              {phrases.length > SHOWN ? (
                <li className="text-sm text-ink-soft">{t('more', { count: phrases.length - SHOWN })}</li>
              ) : null}
            </ul>
            <Field id={`never-gone-${at}`} label={t('to')}>
              <Select
                id={`never-gone-${at}`}
                value={to[line] ?? ''}
                onChange={({ target: { value } }) => setTo({ ...to, [line]: value })}
              >
                <option value="">{t('nowhere')}</option>
                {lines.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </Select>
            </Field>
          </li>
        ))}
      </ul>
      <p
        role="status"
        className={lost > 0 ? 'rounded-md bg-empty-soft px-3 py-2 text-empty' : 'text-ink-soft'}
      >
        {t('lost', { count: lost })}
      </p>
    </section>
  )
}
