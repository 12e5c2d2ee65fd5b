import { MARK_LINE } from '@/components/marks/looks'
import type { Headline } from '@/lib/pipeline/schema'

/** Units of text kept before the marked words, so that they stand in sight on one line. */
const LEAD = 18

/** The words that matter most, the marked part of them in sight. `kind` says the mark's kind aloud. */
export function QuoteLine({ quote, kind }: { quote: NonNullable<Headline['quote']>; kind: string }) {
  const { text, start, end, mark } = quote
  const from = start > LEAD ? wordAfter(text, start - LEAD, start) : 0
  return (
    <q title={text}>
      {from > 0 ? '…' : ''}
      {text.slice(from, start)}
      <span className="sr-only"> [{kind}: </span>
      <span className={MARK_LINE[mark]}>{text.slice(start, end)}</span>
      <span className="sr-only">] </span>
      {text.slice(end)}
    </q>
  )
}

function wordAfter(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at)
  return space === -1 || space >= limit ? limit : space + 1
}
