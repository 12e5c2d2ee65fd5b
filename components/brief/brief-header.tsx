import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { buttonStyle } from '@/components/ui/button'
import type { BriefData } from '@/lib/assessments/data'
import { PrintButton } from './print-button'
import type { Wording } from './wording'

/** Who it is, and the ways out: the walk, the letter, paper. */
export function BriefHeader({ data, w }: { data: BriefData; w: Wording }) {
  const { prospect } = data.discovery
  const { t } = w
  const facts = [
    prospect.company,
    prospect.industry,
    t('led-by', { name: prospect.ownerName }),
    ...(prospect.dealSize ? [`${t('deal', { size: prospect.dealSize })} (${t('deal-note')})`] : []),
  ].filter(Boolean)
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 md:flex-nowrap">
      <div className="grid min-w-0 gap-0.5">
        <Link
          href="/pipeline"
          className="flex w-fit items-center gap-1 text-sm text-ink-soft hover:underline"
        >
          <ArrowLeft aria-hidden className="size-3.5" />
          {t('back')}
        </Link>
        <h1 className="text-lg font-semibold [overflow-wrap:anywhere]">
          {prospect.name}
          {prospect.isExample ? (
            <span className="ml-2 rounded-sm border px-1.5 py-0.5 align-middle text-xs font-normal text-ink-soft">
              {t('example')}
            </span>
          ) : null}
        </h1>
        <p className="text-sm text-ink-soft [overflow-wrap:anywhere]">{facts.join(' · ')}</p>
      </div>
      <div className="flex shrink-0 flex-wrap gap-2">
        <Link href={`/prospects/${prospect.id}/walk`} className={buttonStyle({ size: 'small' })}>
          {t('walk')}
        </Link>
        {data.discovery.mayEdit ? (
          <Link href={`/prospects/${prospect.id}/edit`} className={buttonStyle({ size: 'small' })}>
            {t('edit')}
          </Link>
        ) : null}
        {data.shown ? (
          <>
            <Link href={`/prospects/${prospect.id}/letter`} className={buttonStyle({ size: 'small' })}>
              {t('letter')}
            </Link>
            <PrintButton label={t('print')} />
          </>
        ) : null}
      </div>
    </header>
  )
}
