'use client'

import { type RefObject, useEffect, useRef } from 'react'
import type { Mark } from '@/components/marks/segments'
import type { Finding } from '@/lib/scoring/finding'
import { MAX_ANSWER_LENGTH } from '@/lib/scoring/vocabulary'
import type { WalkQuestion } from '../walk-data'
import { MarkCard } from './mark-card'
import { Mirror } from './mirror'
import { usePointedMark } from './use-pointed-mark'

/** Both layers share every property that places a letter. */
const LETTERS =
  'words col-start-1 row-start-1 w-full min-w-0 min-h-36 px-4 py-3 whitespace-pre-wrap wrap-break-word'

/**
 * A plain textarea over a mirror of its text that carries the marks. The mirror makes the height, so neither layer
 * ever scrolls by itself and the two cannot part.
 */
export function MarkedTextarea(props: {
  id: string
  label: string
  lang: string
  placeholder: string
  value: string
  marks: readonly Mark[]
  findings: readonly Finding[]
  question: WalkQuestion
  onChange: (text: string) => void
  /** Something longer than an answer can hold was about to be put in, and was not. */
  onTooLong: (length: number) => void
}) {
  const { id, label, lang, placeholder, value, marks, findings, question, onChange, onTooLong } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const { pointed, handlers, hold, letGo, close } = usePointedMark(area, frame)
  useEarlyText(area, value, onChange)
  const fits = (added: string, event: { preventDefault: () => void }) => {
    const selected = (area.current?.selectionEnd ?? 0) - (area.current?.selectionStart ?? 0)
    const length = value.length - selected + added.length
    if (length <= MAX_ANSWER_LENGTH) return
    event.preventDefault()
    onTooLong(length)
  }
  return (
    <div
      ref={frame}
      className="relative grid rounded-lg border border-line-strong bg-surface has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-accent"
    >
      <Mirror className={LETTERS} text={value} marks={marks} lit={pointed?.ids ?? NONE} />
      <textarea
        ref={area}
        id={id}
        lang={lang}
        dir="auto"
        aria-label={label}
        aria-describedby={`${id}-summary`}
        placeholder={placeholder}
        spellCheck
        value={value}
        onChange={(event) => {
          close()
          const { value: next } = event.target
          if (next.length <= MAX_ANSWER_LENGTH) onChange(next)
          else onTooLong(next.length)
        }}
        onPaste={(event) => fits(event.clipboardData.getData('text/plain'), event)}
        onDrop={(event) => fits(event.dataTransfer.getData('text/plain'), event)}
        className={`${LETTERS} resize-none overflow-hidden bg-transparent placeholder:text-ink-soft focus-visible:outline-none`}
        {...handlers}
      />
      {pointed ? (
        <MarkCard
          place={pointed}
          findings={pointed.ids.flatMap((one) => findings[Number(one)] ?? [])}
          question={question}
          onClose={close}
          onMouseEnter={hold}
          onMouseLeave={letGo}
        />
      ) : null}
    </div>
  )
}

/** Takes over what was typed before the page was ready: the browser has it, we have not. */
function useEarlyText(
  area: RefObject<HTMLTextAreaElement | null>,
  value: string,
  onChange: (text: string) => void,
) {
  const arrived = useRef(false)
  useEffect(() => {
    if (arrived.current) return
    arrived.current = true
    const early = area.current?.value
    if (early && early !== value) onChange(early)
  }, [area, value, onChange])
}

const NONE: readonly string[] = []
