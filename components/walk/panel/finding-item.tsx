'use client'

import { Popover } from '@base-ui/react/popover'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { MARK_LINE } from '@/components/marks/looks'
import { cn } from '@/components/ui/class-names'
import type { Finding } from '@/lib/scoring/finding'
import { countedSeverity } from '@/lib/scoring/flags-dimension'
import { useWording } from '../use-wording'
import { useWalk } from '../walk-context'
import type { WalkQuestion } from '../walk-data'
import { FindingCard } from './finding-card'

/** One finding in the list; its card opens beside it. */
export function FindingItem(props: { finding: Finding; question: WalkQuestion; round: number | null }) {
  const { finding, question, round } = props
  const t = useTranslations('walk')
  const { reviews, observations } = useWalk()
  const wording = useWording()
  const [open, setOpen] = useState(false)
  const quote = finding.quotes[0]?.quote ?? ''
  const review = reviews.find((one) => one.flag === finding.flag && one.questionKey === question.key)
  const spoken = t('reading.item', {
    mark: wording.mark(finding),
    quote,
    reason: wording.ruleReason(finding),
  })
  return (
    <li>
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger
          aria-label={spoken}
          className="grid w-full grid-cols-[minmax(0,1fr)_auto] gap-x-3 rounded-md px-2 py-1.5 text-left hover:bg-sunken"
        >
          <span
            lang=""
            className={cn(
              'truncate pb-1 font-words',
              MARK_LINE[finding.mark],
              review && 'opacity-70 line-through',
            )}
          >
            {quote}
          </span>
          <span className={cn('text-sm tabular-nums', finding.severity && 'text-alarming')}>
            {finding.severity
              ? t(`reading.severity.${countedSeverity(finding, observations.topicOrder)}`)
              : wording.points(finding.points)}
          </span>
          <span className="col-span-2 truncate text-sm text-ink-soft">
            {round === null ? '' : `${t('reading.round', { index: round + 1 })} · `}
            {review || finding.denied
              ? t(`not-so.stands.${review?.standing ?? 'dismissed'}`)
              : wording.itemName(finding)}
          </span>
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner sideOffset={6} side="left" align="start" className="z-50">
            <Popover.Popup
              aria-label={t('reading.card', { quote })}
              className="w-88 max-w-[92vw] rounded-lg border bg-surface p-4 shadow-lg"
            >
              <FindingCard finding={finding} question={question} onDone={() => setOpen(false)} />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </li>
  )
}
