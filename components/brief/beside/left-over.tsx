import type { AsideClause, OfferLine } from '@/lib/scoring/discovery'
import type { SectionProps } from '../brief'

const MOST = 8
const KINDS = ['unwanted', 'own'] as const

/** What they say that asks nothing of us: ruled out, or done by themselves. */
export function Asides({ shown, w }: SectionProps) {
  const asides: readonly AsideClause[] = shown.result.match.aside ?? []
  const kinds = KINDS.map((kind) => ({ kind, own: asides.filter((one) => one.kind === kind) }))
  return (
    <div className="grid content-start gap-4 empty:max-md:hidden">
      {kinds.map(({ kind, own }) =>
        own.length === 0 ? null : (
          <div key={kind} className="grid gap-1">
            <h3 className="font-medium">{w.t(`aside.${kind}`)}</h3>
            <ul className="grid gap-1">
              {own.slice(0, MOST).map(({ request }) => (
                <li
                  key={`${request.answer} ${request.round} ${request.start}`}
                  lang={shown.input.lang}
                  className="words text-base text-ink-soft [overflow-wrap:anywhere]"
                >
                  {request.quote}
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </div>
  )
}

/** What the offer brings that nobody asked for: worth a question, and worth leaving out of the price. */
export function Unasked({ lines, w }: SectionProps & { lines: readonly OfferLine[] }) {
  if (lines.length === 0) return null
  return (
    <div className="grid content-start gap-2">
      <h3 className="font-medium">{w.t('offer.unasked')}</h3>
      {[...new Set(lines.map(({ field }) => field))].map((field) => (
        <div key={field} className="grid gap-0.5">
          <h4 className="text-sm text-ink-soft">{w.t(`offer.field.${field}`)}</h4>
          <ul className="grid list-disc gap-1 pl-4">
            {lines
              .filter((line) => line.field === field)
              .map(({ quote }) => (
                <li key={quote} className="[overflow-wrap:anywhere]">
                  {quote}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
