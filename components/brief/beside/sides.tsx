import { answeringBehind, type MatchBasis } from '@/lib/assessments/match-basis'
import type { Coverage, OfferMatch } from '@/lib/scoring/discovery'
import type { SectionProps } from '../brief'
import { AskedRow } from './asked-row'
import { Joined } from './joined'
import { type Joint, jointsOf, type Part } from './joints'
import { Asides, Unasked } from './left-over'
import { titleOf } from './said-words'
import { WayClashes } from './way-clashes'

/** Rows of one part shown at once; the others fold away. */
const AT_ONCE = 12

/**
 * What they ask on the left, what one offer says to it on the right, joined by lines; on a phone in pairs. `basis`: what
 * the match rests on, said where that is not the lines one sees.
 */
export function Sides(props: SectionProps & { match: OfferMatch; basis: MatchBasis }) {
  const { match, basis, ...section } = props
  const { coverage, clashes = [], unasked = [] } = match
  return (
    <div className="grid gap-4">
      <WayClashes {...section} clashes={clashes} />
      {coverage.length === 0 && basis === 'whole' ? null : <Counts w={section.w} coverage={coverage} />}
      <Basis {...section} basis={basis} />
      <Joined>
        {jointsOf(coverage, match.offerId).map((asked) => (
          <AskedPart key={asked.part} {...section} {...asked} offerId={match.offerId} />
        ))}
        <div className="grid gap-x-24 gap-y-6 border-t pt-4 empty:hidden md:grid-cols-2">
          <Asides {...section} />
          <Unasked {...section} lines={unasked} />
        </div>
      </Joined>
    </div>
  )
}

/** A good match beside lines that do not answer in full: what it rests on, and where single lines do answer. */
function Basis({ basis, shown, w: { t } }: SectionProps & { basis: MatchBasis }) {
  if (basis !== 'whole' && basis !== 'parts') return null
  const others =
    basis === 'whole' ? answeringBehind(shown.result.match).map((id) => titleOf(shown, id) ?? id) : []
  return (
    <p className="max-w-prose rounded-md bg-empty-soft px-3 py-2 text-empty">
      {t(`offer.${basis}-only`)}
      {others.length > 0 ? ` ${t('offer.others-answer', { titles: others.join('; ') })}` : ''}
    </p>
  )
}

/** How many clauses the offer answers, and how many it does not; of what there is none, nothing is said. */
function Counts({ w: { t }, coverage }: Pick<SectionProps, 'w'> & { coverage: readonly Coverage[] }) {
  if (coverage.length === 0) return <p className="text-ink-soft">{t('offer.no-clauses')}</p>
  const counts = (['covered', 'partly', 'not-covered', 'refused'] as const).flatMap((standing) => {
    const count = coverage.filter((one) => one.standing === standing).length
    return count > 0 ? [t(`offer.count.${standing}`, { count })] : []
  })
  return <p className="text-sm text-ink-soft">{counts.join(', ')}</p>
}

type PartProps = SectionProps & { readonly joints: readonly Joint[]; readonly offerId: string }

function AskedPart({ part, joints, ...section }: PartProps & { part: Part }) {
  const { t } = section.w
  return (
    <section className="grid">
      <div className="grid gap-x-24 border-b py-1.5 text-sm text-ink-soft md:grid-cols-2">
        <h3>{t(`part.${part}`)}</h3>
        <p aria-hidden className="hidden md:block">
          {part === 'ask' ? t('offer.given') : ''}
        </p>
      </div>
      <AskedRows {...section} joints={joints.slice(0, AT_ONCE)} />
      {joints.length > AT_ONCE ? (
        <details>
          <summary className="py-1.5 text-sm underline">
            {t('evidence.more', { count: joints.length - AT_ONCE })}
          </summary>
          <AskedRows {...section} joints={joints.slice(AT_ONCE)} />
        </details>
      ) : null}
    </section>
  )
}

function AskedRows({ joints, ...row }: PartProps) {
  return (
    <ol className="grid">
      {joints.map((joint) => (
        <AskedRow key={joint.id} {...row} joint={joint} />
      ))}
    </ol>
  )
}
