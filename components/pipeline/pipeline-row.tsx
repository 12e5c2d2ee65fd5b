import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/class-names'
import { VerdictMark } from '@/components/ui/verdict-mark'
import type { PipelineRow } from '@/lib/pipeline/data'
import type { SortKey } from '@/lib/pipeline/schema'
import { columnClass } from './columns'
import { QuoteLine } from './quote-line'
import { RowBar } from './row-bar'

/** Below this the red flags' bar is red: 100 is clean. */
const FLAGGED = 70

/** One prospect: a line of the table, or on a phone a card made of the same cells. */
export function ProspectRow({ row, now }: { row: PipelineRow; now: Date }) {
  const t = useTranslations('pipeline')
  const glossary = useTranslations('glossary')
  const format = useFormatter()
  const { verdict, quote, missing } = row
  const bar = (key: 'concreteness' | 'flags' | 'match', tone: Parameters<typeof RowBar>[0]['tone']) => (
    <Cell of={key} className="max-md:order-5 max-md:col-span-2" absent={!verdict}>
      <RowBar
        label={glossary(`dimension.${key}.word`)}
        score={row[key]}
        tone={tone}
        nothing={t('nothing-said')}
        short={t(`column.${key}`)}
      />
    </Cell>
  )
  return (
    <tr className="relative grid grid-cols-6 gap-x-3 gap-y-1 border-b border-line px-4 py-3 hover:bg-sunken has-focus-visible:bg-accent-soft md:table-row">
      <th
        scope="row"
        className="min-w-0 wrap-anywhere max-md:order-1 max-md:col-span-6 md:h-6 md:truncate md:px-1.5 text-left font-normal"
      >
        <Link
          href={`/prospects/${row.id}`}
          prefetch={false}
          data-prospect={row.id}
          className="scroll-mt-10 font-medium outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {row.name}
        </Link>
        {row.company ? <span className="text-ink-soft"> · {row.company}</span> : null}
        {row.isExample ? <span className="text-ink-soft italic"> · {t('example')}</span> : null}
      </th>
      <Cell
        of="verdict"
        className={verdict ? 'max-md:order-2 max-md:col-span-4' : 'max-md:order-2 max-md:col-span-6'}
      >
        {verdict ? (
          <VerdictMark
            verdict={verdict}
            word={glossary(`verdict.${verdict}.word`)}
            className="max-w-full md:[&>span:last-child]:truncate"
          />
        ) : (
          <span className="text-ink-soft">{t('not-assessed')}</span>
        )}
      </Cell>
      {bar('concreteness', 'bg-concrete')}
      {bar('flags', row.flags !== null && row.flags < FLAGGED ? 'bg-alarming' : 'bg-line-strong')}
      {bar('match', 'bg-accent')}
      <Cell of="fit" className="max-md:order-3 max-md:col-span-2 max-md:text-right" absent={row.fit === null}>
        <Label>{t('column.fit')}</Label>
        <span className="font-medium tabular-nums">{row.fit}</span>
      </Cell>
      <Cell of="words" className="max-md:order-4 max-md:col-span-6 max-md:text-base" absent={!quote}>
        {quote ? <QuoteLine quote={quote} kind={t(`mark.${quote.mark}`)} /> : null}
      </Cell>
      <Cell of="missing" className="max-md:order-6 max-md:col-span-6" absent={!missing}>
        <Label>{t('column.missing')}</Label>
        {missing ? glossary(`intent.${missing}.word`) : null}
      </Cell>
      <Cell of="owner" className="text-ink-soft max-md:order-7 max-md:col-span-2">
        {row.ownerName}
      </Cell>
      <Cell of="age" className="text-ink-soft max-md:order-8 max-md:col-span-2">
        <time
          dateTime={row.createdAt.toISOString()}
          title={format.dateTime(row.createdAt, { dateStyle: 'long' })}
        >
          {format.relativeTime(row.createdAt, { now, style: 'short' })}
        </time>
      </Cell>
      <Cell of="stage" className="text-ink-soft max-md:order-9 max-md:col-span-2 max-md:text-right">
        {glossary(`stage.${row.stage}.word`)}
      </Cell>
    </tr>
  )
}

/** A cell on one line; one without content leaves no gap in a card. */
function Cell(props: { of: SortKey; className?: string; absent?: boolean; children: ReactNode }) {
  const { of, className, absent, children } = props
  return (
    <td
      className={cn(
        'min-w-0 md:h-6 md:truncate md:px-1.5',
        absent && 'max-md:hidden',
        columnClass(of),
        className,
      )}
    >
      {children}
    </td>
  )
}

/** Stands before a value on a phone, where the table's head is not shown. */
function Label({ children }: { children: ReactNode }) {
  return <span className="text-ink-soft md:hidden">{children}: </span>
}
