import { VerdictMark } from '@/components/ui/verdict-mark'
import type { Change } from '@/lib/scoring/discovery'
import type { SectionProps } from './brief'

const MOST_UNKNOWN = 4
/** Two things at once take a paragraph to say: the first pair is enough. */
const MOST_CHANGES = { single: 3, both: 1 }

/** As many of the changes as can be read at once. */
export const mostChanges = (changes: readonly Change[]): number =>
  changes[0]?.remark.key === 'change.both' ? MOST_CHANGES.both : MOST_CHANGES.single

/** What is still unknown, and the smallest things that would change the verdict. */
export function OpenPoints({ shown, w }: SectionProps) {
  const { t, glossary, remark, change: said } = w
  const { unknown, changes } = shown.result
  return (
    <>
      <section aria-labelledby="unknown-title" className="grid content-start gap-1.5">
        <h2 id="unknown-title" className="text-sm text-ink-soft">
          {t('first.unknown')}
        </h2>
        {unknown.length === 0 ? <p>{t('first.unknown-none')}</p> : null}
        <ul className="grid gap-1">
          {[...new Set(unknown.map(remark))].slice(0, MOST_UNKNOWN).map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="change-title" className="grid content-start gap-1.5">
        <h2 id="change-title" className="text-sm text-ink-soft">
          {t('first.change')}
        </h2>
        {changes.length === 0 ? <p>{t('first.change-none')}</p> : null}
        <ul className="grid gap-1.5">
          {changes.slice(0, mostChanges(changes)).map((change) => (
            <li key={JSON.stringify(change)}>
              {said(change)}{' '}
              <VerdictMark verdict={change.verdict} word={glossary(`verdict.${change.verdict}.word`)} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
