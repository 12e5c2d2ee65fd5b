import { LearnPhrases } from '@/components/decide/learn-phrases'
import { LearnedPhrase } from '@/components/decide/learned-phrase'
import { phrasesToLearn, wholeWord } from '@/lib/assessments/said'
import type { SectionProps } from '../brief'
import { namedOffer } from './said-words'

/** Once a person has said which offer it is, or that it is none: their words, to be remembered one by one. */
export function Remember({ data, shown, w }: SectionProps) {
  const word = wholeWord(data, shown)
  const offers = shown.input.catalogue.offers
  const offer = offers.find(({ id }) => word?.kind === 'offer' && id === word.offerId) ?? null
  const asks = shown.isNewest && data.discovery.mayEdit && word !== null && word.takenBack === null
  const phrases = asks ? phrasesToLearn(data, shown) : []
  const learned = data.learned.filter(({ takenBack }) => takenBack === null)
  const aboutOf = ({ offerId, neverLine }: (typeof learned)[number]) => {
    if (neverLine) return w.decide('learn.for-never', { line: neverLine })
    return w.decide('learn.for-offer', namedOffer({ data, shown }, offerId))
  }
  if (phrases.length === 0 && learned.length === 0) return null
  return (
    <div className="grid gap-x-24 gap-y-6 rounded-md border p-4 md:grid-cols-2">
      {phrases.length > 0 ? (
        <div className="grid content-start gap-2">
          <h3 className="font-medium">
            {w.decide('learn.title')}
            {offer ? ` ${w.decide('learn.offer', { offer: offer.title })}` : ''}
          </h3>
          <p className="text-sm text-ink-soft">{w.decide('learn.lead')}</p>
          <LearnPhrases
            assessmentId={shown.id}
            offer={offer ? { id: offer.id, title: offer.title } : null}
            never={shown.input.catalogue.never}
            phrases={phrases}
            lang={shown.input.lang}
          />
        </div>
      ) : null}
      {learned.length > 0 ? (
        <div className="grid content-start gap-2">
          <h3 className="font-medium">{w.decide('learn.learned')}</h3>
          <ul className="grid gap-3">
            {learned.map((phrase) => (
              <LearnedPhrase
                key={phrase.id}
                id={phrase.id}
                text={phrase.text}
                about={`${aboutOf(phrase)} · ${w.decide('learn.by', { name: phrase.addedBy, day: w.day(phrase.addedAt) })}`}
                lang={shown.input.lang}
                mayUndo={phrase.own || data.mayEditOffers}
              />
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}
