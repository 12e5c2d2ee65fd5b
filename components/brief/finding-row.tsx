import { FlagReviewControl } from '@/components/decide/flag-review'
import { MarkedText } from '@/components/marks/marked-text'
import { passageOf } from '@/lib/assessments/headline'
import { answerBehind, type NamedFinding } from '@/lib/assessments/sources'
import type { Finding } from '@/lib/scoring/finding'
import { countedSeverity, OBSERVED } from '@/lib/scoring/flags-dimension'
import { FLAG_POINTS } from '@/lib/scoring/weights'
import { AnsweredBy } from './answered-by'
import type { SectionProps } from './brief'
import { placeOf, takesWords } from './place'

const LONGEST = 120

/** One finding: its points, the words it rests on, its rule with the reason, and what people said about it. */
export function FindingRow({ named, ...section }: SectionProps & { named: NamedFinding }) {
  const { shown, w } = section
  const { id, finding } = named
  const answered = answerBehind(shown.input, finding)
  return (
    <li
      id={id}
      className="grid scroll-mt-4 grid-cols-[3.5rem_1fr] gap-x-3 border-b py-1.5 last:border-0 target:bg-accent-soft"
    >
      <span className="text-right text-sm leading-6 tabular-nums">{w.points(finding.points)}</span>
      <div className="grid gap-0.5">
        <FindingWords {...section} named={named} />
        <FindingReason {...section} finding={finding} />
        {answered ? <AnsweredBy {...section} answered={answered} /> : null}
        <FindingReview {...section} finding={finding} />
      </div>
    </li>
  )
}

const nameOf = (finding: Finding, { w }: Pick<SectionProps, 'w'>): string =>
  finding.flag ? w.flag(finding.flag) : w.ruleName(finding)

/** The words that a finding rests on, marked in what was said around them. */
function FindingWords({ shown, w, named: { id, finding } }: SectionProps & { named: NamedFinding }) {
  const passage = passageOf(shown.input, finding, LONGEST)
  if (!passage) return null
  return (
    <p lang={shown.input.lang} className="words text-base leading-6 [overflow-wrap:anywhere]">
      {passage.cutBefore ? '… ' : ''}
      <MarkedText
        text={passage.text}
        marks={[{ id, start: passage.start, end: passage.end, kind: finding.mark }]}
        words={w.marks}
      />
      {passage.cutAfter ? ' …' : ''}
    </p>
  )
}

/** What was found, how grave it is, by which rule and where. */
function FindingReason({ finding, ...section }: SectionProps & { finding: Finding }) {
  const { w } = section
  const name = nameOf(finding, section)
  const rule = w.ruleReason(finding) || w.ruleName(finding)
  const reason = [rule === name ? '' : rule, saidAt(finding, section)].filter(Boolean)
  return (
    <p className="text-sm">
      {name}
      {finding.severity ? (
        <span className="text-ink-soft">{` · ${w.t(`severity.${countedSeverity(finding, section.shown.input.topicOrder)}`)}`}</span>
      ) : null}
      {reason.length > 0 ? <span className="text-ink-soft">{` · ${reason.join(' · ')}`}</span> : null}
    </p>
  )
}

/** What was asked when it was said, and in which reply when there were several; or that it was seen and not said. */
function saidAt({ place }: Finding, { shown, w }: SectionProps): string {
  if (place?.answer === OBSERVED) return w.t('evidence.observed')
  const intent = shown.input.answers.find(({ key }) => key === place?.answer)?.intent
  const subject = intent ? w.glossary(`intent.${intent}.word`) : ''
  const reply = (place?.round ?? 0) + 1
  return reply > 1 ? w.t('evidence.at', { title: subject, reply }) : subject
}

/** A person's word on a flag; of what is no flag there is nothing to say. */
function FindingReview({ finding, ...section }: SectionProps & { finding: Finding }) {
  const { data, shown, w } = section
  const { flag, place } = finding
  if (!flag || !place) return null
  const reviewed = shown.input.reviews.some((one) => one.flag === flag && one.answer === place.answer)
  const stored = data.discovery.reviews.find((one) => one.flag === flag && one.questionKey === place.answer)
  return (
    <FlagReviewControl
      place={{ ...placeOf(data), questionKey: place.answer, flag }}
      name={nameOf(finding, section)}
      said={
        stored && reviewed
          ? {
              standing: stored.standing,
              reason: stored.reason,
              by: stored.createdBy,
              day: w.day(new Date(stored.createdAt)),
              computed: w.points(FLAG_POINTS[countedSeverity(finding, section.shown.input.topicOrder)]),
            }
          : null
      }
      mayEdit={takesWords(section)}
    />
  )
}
