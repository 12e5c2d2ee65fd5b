import type { WayClash } from '@/lib/scoring/discovery'
import type { SectionProps } from '../brief'

/** Where both sides mean to work in ways that exclude each other. */
export function WayClashes({ clashes, shown, w }: SectionProps & { clashes: readonly WayClash[] }) {
  const { t } = w
  if (clashes.length === 0) return null
  return (
    <div className="grid gap-3 rounded-md bg-alarming-soft p-4">
      <h3 className="font-medium text-alarming">{t('clash.title')}</h3>
      <ul className="grid gap-4">
        {clashes.map(({ axis, wanted, held, request, offer }) => (
          <li key={axis} className="grid gap-x-24 gap-y-2 md:grid-cols-2">
            <div className="grid content-start gap-0.5">
              <p className="text-sm">{t('clash.wanted', { way: t(`way.${wanted}`) })}</p>
              <p lang={shown.input.lang} className="words [overflow-wrap:anywhere]">
                {request.quote}
              </p>
            </div>
            <div className="grid content-start gap-0.5 max-md:ml-4">
              <p className="text-sm">{t('clash.held', { way: t(`way.${held}`) })}</p>
              <p className="[overflow-wrap:anywhere]">{offer.quote}</p>
              <p className="text-sm text-ink-soft">{t(`offer.field.${offer.field}`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">{t('clash.lead')}</p>
    </div>
  )
}
