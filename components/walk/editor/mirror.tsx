'use client'

import { memo } from 'react'
import { pieceLine } from '@/components/marks/looks'
import { type Mark, segmentsOf } from '@/components/marks/segments'
import { cn } from '@/components/ui/class-names'
import { type Paragraph, paragraphs } from '../reading/marks'

/** The textarea's text once more, unseen but for its marks. Screen readers have the list of findings instead. */
export function Mirror(props: {
  className: string
  text: string
  marks: readonly Mark[]
  /** Ids of the marks whose card is open. */
  lit: readonly string[]
}) {
  const { className, text, marks, lit } = props
  return (
    <div aria-hidden dir="auto" className={cn(className, 'pointer-events-none text-transparent select-none')}>
      {paragraphs(text, marks).map((paragraph, i) => (
        <Line key={`line-${String(i)}`} paragraph={paragraph} lit={lit.join(' ')} />
      ))}
      {/* A line break at the very end makes no line of its own without something after it. */}
      {'\u200b'}
    </div>
  )
}

const Line = memo(
  function Line({ paragraph, lit }: { paragraph: Paragraph; lit: string }) {
    const { text, marks, start } = paragraph
    if (marks.length === 0) return text
    return segmentsOf(text, marks).map((segment) => {
      const [first] = segment.marks
      if (!first) return segment.text
      const second = segment.marks.find(({ kind }) => kind !== first.kind)
      const from = start + segment.start
      const ids = segment.marks.map(({ id }) => id).join(' ')
      return (
        <span
          key={segment.start}
          data-ids={ids}
          data-from={from}
          data-to={from + segment.text.length}
          className={cn(pieceLine(first, segment), ids === lit && 'rounded-xs bg-sunken')}
        >
          {second ? (
            <span className={cn(pieceLine(second, segment), 'underline-offset-8')}>{segment.text}</span>
          ) : (
            segment.text
          )}
        </span>
      )
    })
  },
  (a, b) => a.lit === b.lit && a.paragraph.text === b.paragraph.text && sameMarks(a.paragraph, b.paragraph),
)

const sameMarks = (a: Paragraph, b: Paragraph): boolean =>
  a.marks.length === 0
    ? b.marks.length === 0
    : a.start === b.start &&
      a.marks.length === b.marks.length &&
      a.marks.every((mark, i) => {
        const other = b.marks[i]
        return (
          mark.start === other?.start &&
          mark.end === other.end &&
          mark.kind === other.kind &&
          mark.id === other.id
        )
      })
