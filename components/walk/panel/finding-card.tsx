'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { countedPoints } from '@/lib/assessments/standing-flags'
import type { Finding } from '@/lib/scoring/finding'
import { countedSeverity } from '@/lib/scoring/flags-dimension'
import { useSuggestions } from '../use-suggestions'
import { useAsking, useWording } from '../use-wording'
import { useWalk } from '../walk-context'
import type { WalkQuestion } from '../walk-data'
import { MarkWord } from './mark-word'
import { Review } from './review'
import { SuggestionRow } from './suggestion-row'

/** What a mark is, why it counts, its points, what to ask, and a person's word against it. */
export function FindingCard(props: { finding: Finding; question: WalkQuestion; onDone: () => void }) {
  const { mark } = props.finding
  return mark === 'asked' || mark === 'confirmed' ? <AskedOfYou {...props} /> : <Evidence {...props} />
}

function AskedOfYou({ finding }: { finding: Finding }) {
  const t = useTranslations('walk.reading')
  const wording = useWording()
  const { observations } = useWalk()
  const suggestions = useSuggestions()
  const [quote] = finding.quotes
  const own = suggestions.find(
    ({ asked, at }) => asked.flag === finding.flag && at?.start === quote?.start && at?.end === quote?.end,
  )
  return (
    <div className="grid gap-2 text-sm">
      <MarkWord finding={finding} />
      <p>{wording.ruleReason(finding)}</p>
      {finding.mark === 'confirmed' ? (
        <p className="text-ink-soft">
          {t('in-flags', { points: wording.points(countedPoints(finding, observations.topicOrder)) })}
          {finding.severity ? ` · ${t(`severity.${countedSeverity(finding, observations.topicOrder)}`)}` : ''}
        </p>
      ) : null}
      {own ? <SuggestionRow suggestion={own} inCard /> : null}
    </div>
  )
}

function Evidence(props: { finding: Finding; question: WalkQuestion; onDone: () => void }) {
  const { finding, question, onDone } = props
  const t = useTranslations('walk')
  const { data, clarify, observations } = useWalk()
  const wording = useWording()
  const asking = useAsking()
  const ask = data.mayEdit ? asking.about(finding, question) : null
  const isFlag = finding.dimension === 'flags'
  const points = wording.points(isFlag ? countedPoints(finding, observations.topicOrder) : finding.points)
  return (
    <div className="grid gap-2 text-sm">
      <p className="flex items-baseline justify-between gap-3">
        <span className="font-semibold">{wording.ruleName(finding)}</span>
        <MarkWord finding={finding} />
      </p>
      <p>{wording.ruleReason(finding)}</p>
      <p className="text-ink-soft">
        {isFlag
          ? t('reading.in-flags', { points })
          : t('reading.points', { points, count: Math.abs(finding.points) })}
        {finding.severity
          ? ` · ${t(`reading.severity.${countedSeverity(finding, observations.topicOrder)}`)}`
          : ''}
      </p>
      {ask ? (
        <div className="grid justify-items-start gap-2 border-t pt-2">
          <p lang={data.prospect.lang} className="font-words text-base">
            {ask}
          </p>
          <Button
            size="small"
            onClick={() => {
              onDone()
              clarify(ask)
            }}
          >
            {t('ask.this')}
          </Button>
        </div>
      ) : null}
      {finding.flag ? <Review flag={finding.flag} questionKey={question.key} /> : null}
    </div>
  )
}
