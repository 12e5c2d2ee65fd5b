import { matchBasis } from '@/lib/assessments/match-basis'
import { clauseWord, wholeWord } from '@/lib/assessments/said'
import type { Coverage } from '@/lib/scoring/discovery'
import { outsideWord } from './beside/outside-note'
import { computedWord, saidWord, titleOf } from './beside/said-words'
import { lineless, STANDINGS } from './beside/standings'
import type { SectionProps } from './brief'

const MOST = 5
/** The gravest standing first. */
const ORDER = Object.keys(STANDINGS).reverse()

/** On paper: the best offer beside the request, the refused parts first. */
export function PrintMatch(section: SectionProps) {
  const { shown, w } = section
  const { match } = shown.result
  const [best] = match.ranked
  const basis = matchBasis(match)
  const title = best ? titleOf(shown, best.offerId) : undefined
  const outside = outsideWord(section)
  const coverage = [...(best?.coverage ?? [])]
    .sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing))
    .slice(0, MOST)
  return (
    <div className="grid gap-1 border-t border-neutral-400 pt-2">
      <p className="line-clamp-1 font-semibold">
        {w.t('offer.title')}
        {title ? `: ${title}` : ''}
      </p>
      {basis === 'nothing' ? <p className="line-clamp-2">{w.t('offer.nothing-fits')}</p> : null}
      {basis === 'whole' || basis === 'parts' ? (
        <p className="line-clamp-2">{w.t(`offer.${basis}-only`)}</p>
      ) : null}
      <SaidOfMatch {...section} />
      {(best?.clashes ?? []).map(({ axis, wanted, held, request }) => (
        <p key={axis} className="line-clamp-2">
          {w.t('clash.printed', {
            wanted: w.t(`way.${wanted}`),
            held: w.t(`way.${held}`),
            quote: request.quote,
          })}
        </p>
      ))}
      {outside ? <p className="line-clamp-2">{outside}</p> : null}
      {basis === 'unsaid' ? <p>{w.t('offer.none-said')}</p> : null}
      {coverage.map((one) => (
        <PrintedClause
          key={`${one.request.answer} ${one.request.round} ${one.request.start}`}
          {...section}
          coverage={one}
        />
      ))}
    </div>
  )
}

/** Which offer a person said it is, and why, with what was computed. */
function SaidOfMatch({ data, shown, w }: SectionProps) {
  const word = wholeWord(data, shown)
  if (!word) return null
  return (
    <p className="line-clamp-3">
      {saidWord(word, { data, shown, w })}
      {word.reason ? `: ${word.reason}` : ''} ({computedWord(shown, w)})
    </p>
  )
}

/** What they ask, how it stands, the line that decides, and whose word the standing is. */
function PrintedClause({ coverage, ...section }: SectionProps & { coverage: Coverage }) {
  const { shown, w } = section
  const { standing, request, offer, said } = coverage
  return (
    <p className="grid grid-cols-[1fr_10rem_1fr] items-start gap-4">
      <span lang={shown.input.lang} className="line-clamp-2 font-words text-[1.15em]">
        {request.quote}
      </span>
      <span className="line-clamp-1">{`${STANDINGS[standing].shape} ${w.standing(standing)}`}</span>
      <span className="line-clamp-2">{offer?.quote ?? w.t(lineless(standing))}</span>
      {said ? <PrintedWord {...section} said={said} /> : null}
    </p>
  )
}

/** Whose word a standing is, why, and what was computed. */
function PrintedWord({ data, shown, w, said }: SectionProps & { said: NonNullable<Coverage['said']> }) {
  const word = clauseWord(data, { said })
  const who = word ? `${saidWord(word, { data, shown, w })}: ${word.reason}` : w.decide('match.once')
  const computed = w.decide('match.clause.computed', { standing: w.standing(said.computed) })
  return <span className="col-span-3 line-clamp-2 pl-4">{`${who} (${computed})`}</span>
}
