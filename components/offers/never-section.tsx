import { Ban } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { PhraseRow } from '@/lib/offers/phrase-data'
import { NeverDialog } from './never-dialog'
import { PhrasesDialog } from './phrases-dialog'

export async function NeverSection(props: {
  never: readonly string[]
  phrases: readonly PhraseRow[]
  mayEdit: boolean
}) {
  const { never, phrases, mayEdit } = props
  const t = await getTranslations('offers')
  return (
    <section className="grid gap-3 border-t pt-6">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 className="text-lg font-semibold">{t('never.title')}</h2>
          <p className="text-ink-soft">{t('never.lead')}</p>
        </div>
        {mayEdit ? <NeverDialog never={never} /> : null}
      </div>
      {never.length === 0 ? <p className="text-ink-soft italic">{t('never.empty')}</p> : null}
      <ul className="grid gap-1.5">
        {never.map((line) => {
          const own = phrases.filter(({ neverLine }) => neverLine === line)
          return (
            <li key={line} className="flex flex-wrap items-start gap-x-2.5 sm:flex-nowrap">
              <Ban aria-hidden className="mt-1.5 size-4 shrink-0 text-alarming" />
              <span className="min-w-0 flex-1 basis-60 py-0.5 wrap-anywhere">{line}</span>
              {mayEdit || own.length > 0 ? (
                <PhrasesDialog target={{ neverLine: line }} title={line} phrases={own} mayEdit={mayEdit} />
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
