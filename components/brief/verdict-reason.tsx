import { VerdictMark } from '@/components/ui/verdict-mark'
import type { Remark } from '@/lib/scoring/discovery'
import type { SectionProps } from './brief'

/** The gravest words stand right below, larger: the reason does not repeat them. */
const unquoted = ({ key, values }: Remark): Remark => ({ key: key.replace(/-quoted$/, ''), values })

const MOST = 3

/** Two answers on one subject give the same reason: it is said once. */
const sentences = (all: readonly string[]): string[] => [...new Set(all)]

/** The reasons in words: further flags that a first one speaks of are named alone, without its sentence again. */
export function reasonsOf(reasons: readonly Remark[], { remark, signOf }: SectionProps['w']): string[] {
  const [first, ...others] = reasons.map(unquoted)
  if (!first) return []
  const named = others.map((one) => (one.key === first.key && signOf(one)) || remark(one))
  return sentences([remark(first), ...named])
}

/** The verdict's shape and word, its reason in one sentence, and what else speaks for it. */
export function VerdictReason({ shown, w }: SectionProps) {
  const { t, glossary } = w
  const [first, ...others] = reasonsOf(shown.result.reasons, w)
  return (
    <section aria-labelledby="verdict-title" className="grid gap-2">
      <h2 id="verdict-title" className="sr-only">
        {t('first.verdict')}
      </h2>
      <p>
        <VerdictMark
          verdict={shown.result.verdict}
          word={glossary(`verdict.${shown.result.verdict}.word`)}
          className="gap-2.5 text-xl font-semibold"
        />
      </p>
      {first ? <p className="max-w-prose text-base">{first}</p> : null}
      {others.length > 0 ? (
        <ul className="grid max-w-prose list-disc gap-0.5 pl-4 text-sm text-ink-soft">
          {others.slice(0, MOST).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      {shown.unreviewed && shown.unreviewed !== shown.result.verdict ? (
        <p className="text-sm text-ink-soft">
          {t('first.unreviewed', { verdict: glossary(`verdict.${shown.unreviewed}.word`) })}
        </p>
      ) : null}
    </section>
  )
}
