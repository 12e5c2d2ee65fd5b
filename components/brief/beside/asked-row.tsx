import { cn } from '@/components/ui/class-names'
import type { OfferLine } from '@/lib/scoring/discovery'
import { type SharedWords, sharedWords } from '@/lib/scoring/match/shared-words'
import type { SectionProps } from '../brief'
import { AskedClause } from './asked-clause'
import type { Joint } from './joints'
import { SharedText } from './shared-text'
import { lineless, STANDINGS } from './standings'

/** A clause and, beside it (below it on a phone), the line that decides on it. */
export function AskedRow({ joint, offerId, ...section }: SectionProps & { joint: Joint; offerId: string }) {
  const { coverage, line, lineId } = joint
  const shared = line ? sharedWords(coverage.request.quote, line.quote) : null
  return (
    <li className="grid gap-x-24 gap-y-2 py-3 md:grid-cols-2">
      <AskedClause {...section} joint={joint} offerId={offerId} shared={shared?.one ?? []} />
      {line && lineId ? (
        <DecidingLine w={section.w} joint={joint} line={line} lineId={lineId} shared={shared?.other ?? []} />
      ) : (
        <p className="pl-3 text-ink-soft max-md:ml-4">{section.w.t(lineless(coverage.standing))}</p>
      )}
    </li>
  )
}

/** The line that decides. Beside further clauses it is read out and, on a wide screen, not shown again. */
function DecidingLine(
  props: Pick<SectionProps, 'w'> & {
    joint: Joint
    line: OfferLine
    lineId: string
    shared: SharedWords['other']
  },
) {
  const { w, joint, line, lineId, shared } = props
  const { edge, mark } = STANDINGS[joint.coverage.standing]
  const field = w.t(`offer.field.${line.field}`)
  return (
    <div
      {...(joint.first ? { 'data-line': lineId } : {})}
      className={cn(
        'grid content-start gap-0.5 rounded-r-md border-l-3 pl-3 data-lit:bg-accent-soft max-md:ml-4',
        edge,
        joint.first ? '' : 'md:sr-only',
      )}
    >
      <p className="[overflow-wrap:anywhere]">
        <SharedText text={line.quote} spans={shared} mark={mark} />
      </p>
      <p className="text-sm text-ink-soft">
        {joint.first ? (
          <button type="button" data-anchor aria-pressed={false}>
            {field}
          </button>
        ) : (
          field
        )}
      </p>
    </div>
  )
}
