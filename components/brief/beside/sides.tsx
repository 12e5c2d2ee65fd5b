import type { OfferMatch } from '@/lib/scoring/discovery'
import type { SectionProps } from '../brief'
import { AskedRow } from './asked-row'
import { Joined } from './joined'
import { jointsOf } from './joints'
import { Asides, Unasked } from './left-over'
import { WayClashes } from './way-clashes'

/** Rows of one part shown at once; the others fold away. */
const AT_ONCE = 12

/** What they ask on the left, what one offer says to it on the right, joined by lines; on a phone in pairs. */
export function Sides({ match, ...section }: SectionProps & { match: OfferMatch }) {
  const { t } = section.w
  const { coverage, clashes = [], unasked = [] } = match
  const count = (standing: string) => coverage.filter((one) => one.standing === standing).length
  return (
    <div className="grid gap-4">
      <WayClashes {...section} clashes={clashes} />
      {coverage.length === 0 ? (
        <p className="text-ink-soft">{t('offer.no-clauses')}</p>
      ) : (
        <p className="text-sm text-ink-soft">
          {t('offer.summary', {
            covered: count('covered'),
            partly: count('partly'),
            open: count('not-covered'),
            refused: count('refused'),
          })}
        </p>
      )}
      <Joined>
        {jointsOf(coverage, match.offerId).map(({ part, joints }) => (
          <section key={part} className="grid">
            <div className="grid gap-x-24 border-b py-1.5 text-sm text-ink-soft md:grid-cols-2">
              <h3>{t(`part.${part}`)}</h3>
              <p aria-hidden className="hidden md:block">
                {part === 'ask' ? t('offer.given') : ''}
              </p>
            </div>
            <ol className="grid">
              {joints.slice(0, AT_ONCE).map((joint) => (
                <AskedRow key={joint.id} {...section} joint={joint} offerId={match.offerId} />
              ))}
            </ol>
            {joints.length > AT_ONCE ? (
              <details>
                <summary className="py-1.5 text-sm underline">
                  {t('evidence.more', { count: joints.length - AT_ONCE })}
                </summary>
                <ol className="grid">
                  {joints.slice(AT_ONCE).map((joint) => (
                    <AskedRow key={joint.id} {...section} joint={joint} offerId={match.offerId} />
                  ))}
                </ol>
              </details>
            ) : null}
          </section>
        ))}
        <div className="grid gap-x-24 gap-y-6 border-t pt-4 empty:hidden md:grid-cols-2">
          <Asides {...section} />
          <Unasked {...section} lines={unasked} />
        </div>
      </Joined>
    </div>
  )
}
