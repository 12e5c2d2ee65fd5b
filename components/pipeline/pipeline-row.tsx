import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { VerdictMark } from '@/components/ui/verdict-mark'
import type { PipelineRow } from '@/lib/pipeline/data'
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
    <td className={verdict ? 'of-bar' : 'of-bar absent'}>
      <RowBar
        label={glossary(`dimension.${key}.word`)}
        score={row[key]}
        tone={tone}
        nothing={t('nothing-said')}
        short={t(`column.${key}`)}
      />
    </td>
  )
  return (
    <tr className="prospect">
      <th scope="row">
        <Link href={`/prospects/${row.id}`} prefetch={false} data-prospect={row.id}>
          {row.name}
        </Link>
        {row.company ? <small> · {row.company}</small> : null}
        {row.isExample ? (
          <small>
            {' · '}
            <em>{t('example')}</em>
          </small>
        ) : null}
      </th>
      <td className={verdict ? 'of-verdict' : 'of-verdict unjudged'}>
        {verdict ? (
          <span title={glossary(`verdict.${verdict}.word`)}>
            <VerdictMark verdict={verdict} word={t(`short.${verdict}`)} />
          </span>
        ) : (
          <small>{t('not-assessed')}</small>
        )}
      </td>
      {bar('concreteness', 'concrete')}
      {bar('flags', row.flags !== null && row.flags < FLAGGED ? 'alarming' : undefined)}
      {bar('match', 'match')}
      <td className={row.fit === null ? 'of-fit absent' : 'of-fit'}>
        <Said>{t('column.fit')}</Said>
        {row.fit}
      </td>
      <td className={quote ? 'of-words' : 'of-words absent'}>
        {quote ? <QuoteLine quote={quote} kind={t(`mark.${quote.mark}`)} /> : null}
      </td>
      <td className={missing ? 'of-missing' : 'of-missing absent'}>
        <Said>{t('column.missing')}</Said>
        {missing ? glossary(`intent.${missing}.word`) : null}
      </td>
      <td className="of-owner" title={row.ownerName}>
        {shortened(row.ownerName)}
      </td>
      <td className="of-age">
        <time
          dateTime={row.createdAt.toISOString()}
          title={format.dateTime(row.createdAt, { dateStyle: 'long' })}
        >
          {format.relativeTime(row.createdAt, { now, style: 'short' })}
        </time>
      </td>
      <td className="of-stage">{glossary(`stage.${row.stage}.word`)}</td>
    </tr>
  )
}

/** Stands before a value on a phone, where the table's head is not shown. */
function Said({ children }: { children: ReactNode }) {
  return <small className="said">{children}: </small>
}

/** "Anna Kessler" as "Anna K.": the column is narrow for the sake of the words. */
function shortened(name: string): string {
  const [first = name, ...others] = name.trim().split(/\s+/u)
  const [initial] = others.at(-1) ?? ''
  return initial ? `${first} ${initial}.` : first
}
