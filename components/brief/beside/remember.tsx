import { LearnPhrases } from '@/components/decide/learn-phrases'
import { LearnedPhrase } from '@/components/decide/learned-phrase'
import type { BriefData } from '@/lib/assessments/data'
import { phrasesToLearn, wholeWord } from '@/lib/assessments/said'
import type { SectionProps } from '../brief'
import { takesWords } from '../place'
import { namedOffer } from './said-words'

type Learned = BriefData['learned'][number]

/** Once a person has said which offer it is, or that it is none: their words, to be remembered one by one. */
export function Remember(section: SectionProps) {
  const { data, shown } = section
  const word = wholeWord(data, shown)
  const asks = takesWords(section) && word !== null && word.takenBack === null
  const phrases = asks ? phrasesToLearn(data, shown) : []
  const learned = data.learned.filter(({ takenBack }) => takenBack === null)
  if (phrases.length === 0 && learned.length === 0) return null
  return (
    <div className="grid gap-x-24 gap-y-6 rounded-md border p-4 md:grid-cols-2">
      {phrases.length > 0 ? <ToRemember {...section} phrases={phrases} /> : null}
      {learned.length > 0 ? <Remembered {...section} learned={learned} /> : null}
    </div>
  )
}

/** Their words that nobody has remembered yet. */
function ToRemember({ data, shown, w, phrases }: SectionProps & { phrases: readonly string[] }) {
  const word = wholeWord(data, shown)
  const { offers, never } = shown.input.catalogue
  const offer = offers.find(({ id }) => word?.kind === 'offer' && id === word.offerId) ?? null
  return (
    <div className="grid content-start gap-2">
      <h3 className="font-medium">
        {w.decide('learn.title')}
        {offer ? ` ${w.decide('learn.offer', { offer: offer.title })}` : ''}
      </h3>
      <p className="text-sm text-ink-soft">{w.decide('learn.lead')}</p>
      <LearnPhrases
        assessmentId={shown.id}
        offer={offer ? { id: offer.id, title: offer.title } : null}
        never={never}
        phrases={phrases}
        lang={shown.input.lang}
      />
    </div>
  )
}

/** What was remembered of this prospect, by whom and for what, with the way back. */
function Remembered({ learned, ...section }: SectionProps & { learned: readonly Learned[] }) {
  const { data, shown, w } = section
  return (
    <div className="grid content-start gap-2">
      <h3 className="font-medium">{w.decide('learn.learned')}</h3>
      <ul className="grid gap-3">
        {learned.map((phrase) => (
          <LearnedPhrase
            key={phrase.id}
            id={phrase.id}
            text={phrase.text}
            about={`${learnedFor(phrase, section)} · ${w.decide('learn.by', { name: phrase.addedBy, day: w.day(phrase.addedAt) })}`}
            lang={shown.input.lang}
            mayUndo={phrase.own || data.mayEditOffers}
          />
        ))}
      </ul>
    </div>
  )
}

/** The offer, or the line of what the firm never does, that a phrase was remembered for. */
function learnedFor({ offerId, neverLine }: Learned, { data, shown, w }: SectionProps): string {
  if (neverLine) return w.decide('learn.for-never', { line: neverLine })
  return w.decide('learn.for-offer', namedOffer({ data, shown }, offerId))
}
