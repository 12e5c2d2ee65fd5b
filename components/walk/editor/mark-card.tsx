'use client'

import { useTranslations } from 'next-intl'
import type { Finding } from '@/lib/scoring/finding'
import { FindingCard } from '../panel/finding-card'
import type { WalkQuestion } from '../walk-data'
import type { PointedMark } from './use-pointed-mark'

const WIDTH = 352

/** What stands behind the mark that is pointed at. It takes no focus by itself; Tab leads into it. */
export function MarkCard(props: {
  place: PointedMark
  findings: readonly Finding[]
  question: WalkQuestion
  onClose: () => void
  onMouseEnter: () => void
  onMouseLeave: () => void
}) {
  const { place, findings, question, onClose, onMouseEnter, onMouseLeave } = props
  const t = useTranslations('walk.reading')
  const quote = findings[0]?.quotes[0]?.quote
  if (!quote) return null
  const left = Math.max(0, Math.min(place.left, place.width - WIDTH))
  return (
    <section
      aria-label={t('card', { quote })}
      className="absolute z-30 grid w-88 max-w-full gap-4 rounded-lg border bg-surface p-4 shadow-lg"
      style={{ left, top: place.top }}
      onMouseEnter={onMouseEnter}
      onMouseLeave={onMouseLeave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      {findings.map((finding) => (
        <FindingCard
          key={`${finding.ruleId} ${finding.quotes[0]?.start}`}
          finding={finding}
          question={question}
          onDone={onClose}
        />
      ))}
    </section>
  )
}
