import Link from 'next/link'
import { DecideDialog } from '@/components/decide/decide-dialog'
import { buttonStyle } from '@/components/ui/button'
import type { SectionProps } from './brief'

/** What to do now, and the buttons that do it; once decided, what was decided. */
export function NextStep({ data, shown, w, deciding }: SectionProps & { deciding: boolean }) {
  const { t, glossary, remark } = w
  const { prospect } = data.discovery
  const { verdict } = shown.result
  const decision = data.decisions[0]
  return (
    <section aria-labelledby="next-title" className="grid content-start gap-3">
      <h2 id="next-title" className="text-sm text-ink-soft">
        {t('first.next')}
      </h2>
      {decision ? (
        <div className="grid gap-1">
          <p className="font-semibold">
            {t('decided.title', { choice: glossary(`decision.${decision.choice}.word`) })}
            {decision.againstVerdict ? (
              <span className="ml-2 text-sm font-normal text-alarming">{t('decided.against')}</span>
            ) : null}
          </p>
          <p className="line-clamp-3 whitespace-pre-line text-sm [overflow-wrap:anywhere]">
            {decision.reason}
          </p>
          <p className="text-sm text-ink-soft">
            {t('decided.by', { name: decision.by, day: w.day(decision.at) })}
          </p>
        </div>
      ) : (
        <p className="text-base">{remark({ key: `next.${verdict}`, values: {} })}</p>
      )}
      <div className="flex flex-wrap gap-2">
        {data.mayDecide && shown.isNewest ? (
          <DecideDialog
            prospect={{ id: prospect.id, name: prospect.name }}
            assessmentId={shown.id}
            verdict={verdict}
            again={decision !== undefined}
            changed={data.changed.length > 0}
            open={deciding}
          />
        ) : null}
        <Link href={`/prospects/${prospect.id}/letter`} className={buttonStyle()}>
          {t('letter')}
        </Link>
      </div>
      {data.mayDecide || decision ? null : (
        <p className="text-sm text-ink-soft">{t('first.managers-decide')}</p>
      )}
    </section>
  )
}
