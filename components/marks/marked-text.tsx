import { Fragment } from 'react'
import { cn } from '@/components/ui/class-names'
import type { MarkKind } from '@/lib/scoring/finding'
import { pieceLine } from './looks'
import { type Mark, type Segment, segmentsOf } from './segments'

/** A second mark on the same words is drawn below the first. */
const BELOW = 'underline-offset-8'

/**
 * A text with its findings marked: a line of its own shape and colour for each kind, and the kind's word for screen
 * readers. With `linked`, a mark leads to the element whose id is the finding's, and `MarkCards` opens its card.
 */
export function MarkedText(props: {
  text: string
  marks: readonly Mark[]
  words: Readonly<Record<MarkKind, string>>
  linked?: boolean
}) {
  const { text, marks, words, linked } = props
  return segmentsOf(text, marks).map((segment) =>
    segment.marks.length === 0 ? (
      <Fragment key={segment.start}>{segment.text}</Fragment>
    ) : (
      <MarkedPiece key={segment.start} segment={segment} words={words} linked={linked === true} />
    ),
  )
}

function MarkedPiece(props: {
  segment: Segment
  words: Readonly<Record<MarkKind, string>>
  linked: boolean
}) {
  const { segment, words, linked } = props
  const [first, ...others] = segment.marks
  if (!first) return segment.text
  const second = others.find(({ kind }) => kind !== first.kind)
  const kinds = [...new Set(segment.marks.map(({ kind }) => words[kind]))].join(', ')
  const inner = (
    <>
      {segment.begins ? <span className="sr-only select-none">{`[${kinds}] `}</span> : null}
      {second ? <span className={cn(pieceLine(second, segment), BELOW)}>{segment.text}</span> : segment.text}
    </>
  )
  const line = cn('bg-transparent text-inherit [box-decoration-break:clone]', pieceLine(first, segment))
  // The space between two marks inside a third is no link: there is nothing in it to read.
  if (!linked || segment.text.trim() === '') return <mark className={line}>{inner}</mark>
  return (
    <mark className="bg-transparent text-inherit">
      <a
        href={`#${first.id}`}
        data-findings={segment.marks.map(({ id }) => id).join(' ')}
        className={cn(line, 'rounded-xs hover:bg-sunken')}
        {...(segment.begins ? {} : { tabIndex: -1 })}
      >
        {inner}
      </a>
    </mark>
  )
}
