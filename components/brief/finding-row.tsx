import { FlagReviewControl } from '@/components/decide/flag-review'
import { MarkedText } from '@/components/marks/marked-text'
import { passageOf } from '@/lib/assessments/headline'
import { answerBehind, type NamedFinding } from '@/lib/assessments/sources'
import { OBSERVED } from '@/lib/scoring/flags-dimension'
import { FLAG_POINTS } from '@/lib/scoring/weights'
import { AnsweredBy } from './answered-by'
import type { SectionProps } from './brief'

const LONGEST = 120

/** One finding: its points, the words it rests on, its rule with the reason, and what people said about it. */
export function FindingRow({ data, shown, w, named }: SectionProps & { named: NamedFinding }) {
  const { t, glossary } = w
  const { id, finding } = named
  const { discovery } = data
  const passage = passageOf(shown.input, finding, LONGEST)
  const intent = shown.input.answers.find(({ key }) => key === finding.place?.answer)?.intent
  const subject = intent ? glossary(`intent.${intent}.word`) : ''
  const reply = (finding.place?.round ?? 0) + 1
  const at =
    finding.place?.answer === OBSERVED
      ? t('evidence.observed')
      : reply > 1
        ? t('evidence.at', { title: subject, reply })
        : subject
  const name = finding.flag ? w.flag(finding.flag) : w.ruleName(finding)
  const rule = w.ruleReason(finding) || w.ruleName(finding)
  const reason = [rule === name ? '' : rule, at].filter(Boolean)
  const answered = answerBehind(shown.input, finding)
  const reviewed = shown.input.reviews.find(
    ({ flag, answer }) => flag === finding.flag && answer === finding.place?.answer,
  )
  const stored = discovery.reviews.find(
    ({ flag, questionKey }) => flag === finding.flag && questionKey === finding.place?.answer,
  )
  return (
    <li
      id={id}
      className="grid scroll-mt-4 grid-cols-[3.5rem_1fr] gap-x-3 border-b py-1.5 last:border-0 target:bg-accent-soft"
    >
      <span className="text-right text-sm leading-6 tabular-nums">{w.points(finding.points)}</span>
      <div className="grid gap-0.5">
        {passage ? (
          <p lang={shown.input.lang} className="words text-base leading-6 [overflow-wrap:anywhere]">
            {passage.cutBefore ? '… ' : ''}
            <MarkedText
              text={passage.text}
              marks={[{ id, start: passage.start, end: passage.end, kind: finding.mark }]}
              words={w.marks}
            />
            {passage.cutAfter ? ' …' : ''}
          </p>
        ) : null}
        <p className="text-sm">
          {name}
          {finding.severity ? (
            <span className="text-ink-soft">{` · ${t(`severity.${finding.severity}`)}`}</span>
          ) : null}
          {reason.length > 0 ? <span className="text-ink-soft">{` · ${reason.join(' · ')}`}</span> : null}
        </p>
        {answered ? <AnsweredBy data={data} shown={shown} w={w} answered={answered} /> : null}
        {finding.flag && finding.place ? (
          <FlagReviewControl
            place={{
              prospectId: discovery.prospect.id,
              discoveryId: discovery.id,
              questionKey: finding.place.answer,
              flag: finding.flag,
            }}
            name={name}
            said={
              stored && reviewed
                ? {
                    standing: stored.standing,
                    reason: stored.reason,
                    by: stored.createdBy,
                    day: w.day(new Date(stored.createdAt)),
                    computed: w.points(FLAG_POINTS[finding.severity ?? 1]),
                  }
                : null
            }
            mayEdit={discovery.mayEdit && shown.isNewest}
          />
        ) : null}
      </div>
    </li>
  )
}
