import { Fragment } from 'react'
import type { Span } from '@/lib/scoring/match/shared-words'

/** A text whose words in `spans` are marked; neighbours are marked as one. */
export function SharedText({ text, spans, mark }: { text: string; spans: readonly Span[]; mark: string }) {
  const pieces = joined(text, spans)
  return pieces
    .map(({ start, end }, i) => (
      <Fragment key={start}>
        {text.slice(pieces[i - 1]?.end ?? 0, start)}
        <mark className={`${mark} bg-transparent text-inherit`}>{text.slice(start, end)}</mark>
        {i === pieces.length - 1 ? text.slice(end) : null}
      </Fragment>
    ))
    .concat(pieces.length === 0 ? [<Fragment key="all">{text}</Fragment>] : [])
}

function joined(text: string, spans: readonly Span[]): Span[] {
  const pieces: Span[] = []
  for (const span of spans) {
    const last = pieces.at(-1)
    if (last && text.slice(last.end, span.start).trim() === '')
      pieces.splice(-1, 1, { ...last, end: span.end })
    else pieces.push(span)
  }
  return pieces
}
