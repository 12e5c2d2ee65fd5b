import { useTranslations } from 'next-intl'
import type { PhraseRow } from '@/lib/offers/phrase-data'
import type { PhraseTarget } from '@/lib/offers/schema'
import { PhrasesDialog } from './phrases-dialog'

/** As many as one reads in passing; the window shows them all. */
const SHOWN = 3

/** The latest client phrases on the card, and the way to all of them. */
export function PhrasesOf(props: {
  target: PhraseTarget
  title: string
  phrases: readonly PhraseRow[]
  mayEdit: boolean
}) {
  const { phrases, mayEdit } = props
  const t = useTranslations('phrases')
  const inForce = phrases.filter(({ takenBack }) => !takenBack)
  if (phrases.length === 0 && !mayEdit) return null
  const shown = inForce.slice(-SHOWN).reverse()
  return (
    <section className="grid gap-1.5">
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-sm font-medium text-ink-soft">{t('title')}</h3>
        <PhrasesDialog {...props} short />
      </div>
      {shown.length > 0 ? (
        <ul className="grid gap-1">
          {shown.map(({ id, text }) => (
            <li key={id} className="font-words wrap-anywhere">
              <q>{text}</q>
            </li>
          ))}
          {inForce.length > SHOWN ? (
            <li className="text-sm text-ink-soft">{t('more', { count: inForce.length - SHOWN })}</li>
          ) : null}
        </ul>
      ) : null}
    </section>
  )
}
