import { KeptFocus } from '@/components/ui/kept-focus'
import { matchBasis } from '@/lib/assessments/match-basis'
import type { Coverage, OfferMatch } from '@/lib/scoring/discovery'
import { isBeyondMeaning } from '@/lib/scoring/match/foreign'
import { MOST_OFFERS_SHOWN } from '@/lib/scoring/standing'
import type { SectionProps } from '../brief'
import { Section } from '../section'
import { OfferTabs } from './offer-tabs'
import { OutsideNote } from './outside-note'
import { Remember } from './remember'
import { Sides } from './sides'
import { StaleWords, WholeWord } from './whole-word'

/** The request laid beside the offers, best match first. "Nothing fits" is an answer and is said. */
export function RequestBesideOffer(section: SectionProps) {
  const { shown, w } = section
  const { t } = w
  const { input, result } = shown
  const { ranked, nothingFits, said } = result.match
  const shelf = ranked.slice(0, MOST_OFFERS_SHOWN)
  // With nothing to lay beside an offer nobody can tell that nothing fits.
  const isLaid = shelf.length > 0
  const lead = isLaid && nothingFits ? t(said?.kind ? 'offer.nothing-said' : 'offer.nothing-fits') : null
  const missing = input.catalogue.offers.length === 0 ? 'offer.no-catalogue' : 'offer.none-said'
  return (
    <Section id="offer" title={t('offer.title')} lead={lead}>
      <KeptFocus>
        <WholeWord {...section} />
      </KeptFocus>
      {input.outside?.failed ? <OutsideNote {...section} /> : null}
      {isLaid ? (
        <OfferTabs label={t('offer.tabs')} tabs={shelf.map((match) => tabOf(match, section))} />
      ) : (
        <p className="text-ink-soft">{t(missing)}</p>
      )}
      <ForeignOffers {...section} />
      {isLaid && !input.outside?.failed ? <OutsideNote {...section} /> : null}
      <StaleWords {...section} />
      <Remember {...section} />
    </Section>
  )
}

/** Offers in a third language, which no request could be compared with by meaning. */
function ForeignOffers({ shown, w: { t } }: SectionProps) {
  const foreign = shown.input.catalogue.offers.filter(isBeyondMeaning)
  if (foreign.length === 0) return null
  const titles = foreign.map(({ title }) => title).join('; ')
  return (
    <p className="text-sm wrap-anywhere text-ink-soft">
      {t('offer.foreign', { count: foreign.length, titles })}
    </p>
  )
}

/** One of the offers with what sets it apart: a person named it, the verdict recommends it, it is the ordinary one. */
function tabOf(match: OfferMatch, section: SectionProps) {
  const { input, result } = section.shown
  const { t } = section.w
  const { ranked, said } = result.match
  const id = match.offerId
  const offer = input.catalogue.offers.find((one) => one.id === id)
  const named = said?.kind === 'offer' && ranked[0]?.offerId === id
  const answered = answeredOf(match.coverage, section.w)
  // The best offer may fit by all that was told, though no single part of it was named.
  const basis = ranked[0]?.offerId === id ? matchBasis(result.match) : 'lines'
  const notes = [
    ...(named ? [t('offer.named')] : []),
    answered || t(basis === 'whole' ? 'offer.unnamed' : 'offer.answers-none'),
    ...(id === result.recommendedOfferId ? [t('offer.recommended')] : []),
    ...(offer?.standard ? [t('offer.standard')] : []),
  ]
  return {
    id,
    title: offer?.title ?? id,
    note: notes.join(' · '),
    panel: <Sides {...section} match={match} basis={basis} />,
  }
}

/** Clauses that the offer answers, wholly and in part. Not "of so many": each offer has clauses of its own beside it. */
function answeredOf(coverage: readonly Coverage[], { t }: Pick<SectionProps['w'], 't'>): string {
  return (['covered', 'partly'] as const)
    .map((standing) => ({ standing, count: coverage.filter((one) => one.standing === standing).length }))
    .flatMap(({ standing, count }) => (count > 0 ? t(`offer.answers-${standing}`, { count }) : []))
    .join(', ')
}
