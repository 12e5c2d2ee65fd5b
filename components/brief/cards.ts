import type { CardText } from '@/components/marks/mark-cards'
import type { ShownAssessment } from '@/lib/assessments/data'
import { namedFindings } from '@/lib/assessments/sources'
import type { Finding } from '@/lib/scoring/finding'
import type { Wording } from './wording'

/** What the card of each mark says, by the finding's name. */
export function cardsOf({ input, result }: ShownAssessment, w: Wording): Record<string, CardText> {
  const standing = ({ flag, place }: Finding) =>
    input.reviews.find((review) => review.flag === flag && review.answer === place?.answer)?.standing
  return Object.fromEntries(
    namedFindings(result)
      .filter(({ finding }) => finding.quotes.length > 0)
      .map(({ id, finding }) => {
        const note = standing(finding) ?? (finding.denied ? 'dismissed' : undefined)
        return [
          id,
          {
            kind: finding.mark,
            kindWord: w.marks[finding.mark],
            name: finding.flag ? w.flag(finding.flag) : w.ruleName(finding),
            reason: w.ruleReason(finding),
            points: `${w.points(finding.points)} ${w.glossary(`dimension.${finding.dimension}.word`)}`,
            ...(note ? { note: w.t(`card.${note}`) } : {}),
          },
        ]
      }),
  )
}
