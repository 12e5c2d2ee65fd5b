import { useTranslations } from 'next-intl'

const LINES = Array.from({ length: 24 }, (_, index) => index)

/** The pipeline's outline while its rows are read. */
export function PipelineSkeleton() {
  const t = useTranslations('shell')
  return (
    <main aria-busy className="grid gap-2.5 px-4 py-3 md:px-5">
      <p role="status" className="text-ink-soft">
        {t('loading')}
      </p>
      <div aria-hidden className="grid gap-px pt-8">
        {LINES.map((line) => (
          <div key={line} className="flex h-6 items-center border-b max-md:h-20">
            <span className="h-2.5 rounded bg-sunken" style={{ width: `${45 + ((line * 37) % 40)}%` }} />
          </div>
        ))}
      </div>
    </main>
  )
}
