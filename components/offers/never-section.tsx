import { Ban } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { NeverDialog } from './never-dialog'

export async function NeverSection({ never, mayEdit }: { never: readonly string[]; mayEdit: boolean }) {
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
        {never.map((line) => (
          <li key={line} className="flex gap-2.5">
            <Ban aria-hidden className="mt-1 size-4 shrink-0 text-alarming" />
            <span className="min-w-0 wrap-anywhere">{line}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
