import { cn } from '@/components/ui/class-names'
import type { Coverage, Offer } from '@/lib/scoring/discovery'
import type { SectionProps } from './brief'

/** A standing has a shape, a colour and an edge along the words it joins. */
export const STANDINGS: Record<Coverage['standing'], { shape: string; colour: string; edge: string }> = {
  covered: { shape: '●', colour: 'text-concrete', edge: 'border-concrete' },
  partly: { shape: '◐', colour: 'text-accent', edge: 'border-accent border-dashed' },
  'not-covered': { shape: '○', colour: 'text-ink-soft', edge: 'border-line-strong border-dotted' },
  refused: { shape: '■', colour: 'text-alarming', edge: 'border-alarming border-double' },
}

/** Each clause of the request on the left, the line of the offer that decides on the right. */
export function CoverageTable(props: SectionProps & { coverage: readonly Coverage[]; offer?: Offer }) {
  const { coverage, offer, shown, w } = props
  const { t, glossary } = w
  const intentOf = (key: string) => shown.input.answers.find((answer) => answer.key === key)?.intent
  const count = (standing: Coverage['standing']) => coverage.filter((one) => one.standing === standing).length
  if (coverage.length === 0) return <p className="text-ink-soft">{t('offer.no-clauses')}</p>
  return (
    <div className="grid gap-3">
      {offer ? <p className="max-w-prose text-ink-soft">{offer.does}</p> : null}
      <p className="text-sm text-ink-soft">
        {t('offer.summary', {
          covered: count('covered'),
          partly: count('partly'),
          open: count('not-covered'),
          refused: count('refused'),
        })}
      </p>
      <table className="grid">
        <thead className="hidden md:grid">
          <tr className="grid grid-cols-[1fr_11rem_1fr] gap-x-6 border-b py-1.5 text-left text-sm text-ink-soft">
            <th className="font-normal">{t('offer.asked')}</th>
            <th className="font-normal">
              <span className="sr-only">{glossary('dimension.match.word')}</span>
            </th>
            <th className="font-normal">{t('offer.given')}</th>
          </tr>
        </thead>
        <tbody className="grid">
          {coverage.map(({ standing, request, offer: line }) => {
            const { shape, colour, edge } = STANDINGS[standing]
            const intent = intentOf(request.answer)
            return (
              <tr
                key={`${request.answer} ${request.round} ${request.start}`}
                className="grid gap-x-6 gap-y-1 border-b py-3 last:border-0 md:grid-cols-[1fr_11rem_1fr]"
              >
                <td className={cn('grid content-start gap-0.5 border-l-3 pl-3', edge)}>
                  <span lang={shown.input.lang} className="words [overflow-wrap:anywhere]">
                    {request.quote}
                  </span>
                  {intent ? (
                    <span className="text-sm text-ink-soft">{glossary(`intent.${intent}.word`)}</span>
                  ) : null}
                </td>
                <td className={cn('flex items-baseline gap-2 text-sm md:pt-1', colour)}>
                  <span aria-hidden>{shape}</span>
                  <span>{w.standing(standing)}</span>
                </td>
                <td
                  className={cn(
                    'grid content-start gap-0.5 border-l-3 pl-3',
                    line ? edge : 'border-transparent',
                  )}
                >
                  {line ? (
                    <>
                      <span className="[overflow-wrap:anywhere]">{line.quote}</span>
                      <span className="text-sm text-ink-soft">{t(`offer.field.${line.field}`)}</span>
                    </>
                  ) : (
                    <span className="text-ink-soft">{t('offer.not-in-offer')}</span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
