import { KeptFocus } from '@/components/ui/kept-focus'
import type { Coverage } from '@/lib/scoring/discovery'
import type { SectionProps } from '../brief'
import { Section } from '../section'
import { OfferTabs } from './offer-tabs'
import { OutsideNote } from './outside-note'
import { Remember } from './remember'
import { Sides } from './sides'
import { StaleWords, WholeWord } from './whole-word'

/** Further offers than these say little: they match worse than all of them. */
const MOST_OFFERS = 4

/** The request laid beside the offers, best match first. "Nothing fits" is an answer and is said. */
export function RequestBesideOffer({ data, shown, w }: SectionProps) {
  const { t } = w
  const { input, result } = shown
  const { ranked, nothingFits, said } = result.match
  const offerOf = (id: string) => input.catalogue.offers.find((offer) => offer.id === id)
  const shelf = ranked.slice(0, MOST_OFFERS)
  const named = said?.kind === 'offer' ? ranked[0]?.offerId : undefined
  const lead = nothingFits ? t(said?.kind ? 'offer.nothing-said' : 'offer.nothing-fits') : null
  const missing = input.catalogue.offers.length === 0 ? 'offer.no-catalogue' : 'offer.none-said'
  return (
    <Section id="offer" title={t('offer.title')} lead={lead}>
      <KeptFocus>
        <WholeWord data={data} shown={shown} w={w} />
      </KeptFocus>
      {input.outside?.failed ? <OutsideNote data={data} shown={shown} w={w} /> : null}
      {shelf.length === 0 ? (
        <p className="text-ink-soft">{t(missing)}</p>
      ) : (
        <OfferTabs
          label={t('offer.tabs')}
          tabs={shelf.map((match) => {
            const offer = offerOf(match.offerId)
            const notes = [
              ...(match.offerId === named ? [t('offer.named')] : []),
              t('offer.answered', { count: answeredOf(match.coverage) }),
              ...(match.offerId === result.recommendedOfferId ? [t('offer.recommended')] : []),
              ...(offer?.standard ? [t('offer.standard')] : []),
            ]
            return {
              id: match.offerId,
              title: offer?.title ?? match.offerId,
              note: notes.join(' · '),
              panel: <Sides match={match} data={data} shown={shown} w={w} />,
            }
          })}
        />
      )}
      {input.outside?.failed ? null : <OutsideNote data={data} shown={shown} w={w} />}
      <StaleWords data={data} shown={shown} w={w} />
      <Remember data={data} shown={shown} w={w} />
    </Section>
  )
}

/** Clauses that the offer answers, wholly or in part. Not "of so many": each offer is laid beside clauses of its own. */
const answeredOf = (coverage: readonly Coverage[]) =>
  coverage.filter(({ standing }) => standing === 'covered' || standing === 'partly').length
