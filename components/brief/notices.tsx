import Link from 'next/link'
import { AssessButton } from './assess-button'
import type { SectionProps } from './brief'

/** What the reader has to know before reading: an older snapshot, or answers that have changed since. */
export function Notices({ data, shown, w }: SectionProps) {
  const { t } = w
  const { prospect, mayEdit } = data.discovery
  if (!shown.isNewest)
    return (
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md bg-accent-soft px-4 py-2">
        {t('older.text', { day: w.day(shown.at) })}
        <Link href={`/prospects/${prospect.id}`} className="underline">
          {t('older.to-newest')}
        </Link>
      </p>
    )
  if (data.changed.length === 0) return null
  const what = data.changed.map((part) => t(`changed.${part}`)).join(', ')
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-md bg-empty-soft px-4 py-2">
      <p>{t('changed.lead', { what })}</p>
      {mayEdit ? <AssessButton prospectId={prospect.id} label="again" small /> : null}
    </div>
  )
}
