import { VerdictMark } from '@/components/ui/verdict-mark'
import { DIMENSIONS } from '@/lib/scoring/vocabulary'
import type { SectionProps } from './brief'
import { PrintEvidence } from './print-evidence'
import { PrintMatch } from './print-match'
import { unquoted } from './verdict-reason'

const MOST = { reasons: 3, unknown: 3, changes: 2 }

/** The brief on one sheet of paper. Every list has an end and every line a limit, so that it stays one page. */
export function PrintSummary(section: SectionProps) {
  const { data, shown, w } = section
  const { t, glossary, remark } = w
  const { prospect } = data.discovery
  const { result } = shown
  const decision = data.decisions[0]
  const once = (all: readonly string[], most: number) => [...new Set(all)].slice(0, most)
  const about = [prospect.company, prospect.industry, t('led-by', { name: prospect.ownerName })]
  return (
    <div className="hidden gap-3.5 leading-snug text-black print:grid">
      <header className="grid gap-0.5 border-b border-black pb-2">
        <p className="line-clamp-1 text-base font-semibold">{prospect.name}</p>
        <p className="line-clamp-1">{about.filter(Boolean).join(' · ')}</p>
        <p className="line-clamp-1">
          {t('print-page.assessed', { day: w.day(shown.at), name: shown.by })} ·{' '}
          {t('history.rules', { version: shown.scorerVersion, playbook: shown.playbookVersion })}
        </p>
      </header>
      <div className="grid grid-cols-[3fr_2fr] gap-6">
        <div className="grid content-start gap-1">
          <p>
            <VerdictMark
              verdict={result.verdict}
              word={glossary(`verdict.${result.verdict}.word`)}
              className="text-lg font-semibold text-black"
            />
          </p>
          {once(result.reasons.map(unquoted).map(remark), MOST.reasons).map((reason) => (
            <p key={reason} className="line-clamp-2">
              {reason}
            </p>
          ))}
        </div>
        <table className="self-start">
          <tbody>
            {DIMENSIONS.map((dimension) => {
              const { score } = result[dimension]
              return (
                <tr key={dimension} className="border-b border-neutral-400">
                  <th className="py-0.5 text-left font-normal">{glossary(`dimension.${dimension}.word`)}</th>
                  <td className="text-right font-semibold tabular-nums">
                    {score === null ? '–' : Math.round(score)}
                  </td>
                </tr>
              )
            })}
            <tr className="border-b border-neutral-400">
              <th className="py-0.5 text-left font-normal" colSpan={2}>
                {t('first.fit', { fit: result.fit })}
              </th>
            </tr>
            {shown.enthusiasm === null ? null : (
              <tr>
                <th className="py-0.5 text-left font-normal">{t('wish.you')}</th>
                <td className="text-right tabular-nums">{`${shown.enthusiasm} / 10`}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <PrintEvidence {...section} />
      <PrintMatch {...section} />
      <div className="grid grid-cols-2 gap-6 border-t border-neutral-400 pt-2">
        <PrintList
          title={t('first.unknown')}
          lines={once(result.unknown.map(remark), MOST.unknown)}
          none={t('first.unknown-none')}
        />
        <PrintList
          title={t('first.change')}
          lines={result.changes
            .slice(0, MOST.changes)
            .map((change) => `${remark(change.remark)} ${glossary(`verdict.${change.verdict}.word`)}`)}
          none={t('first.change-none')}
        />
      </div>
      <div className="grid gap-0.5 border-t border-neutral-400 pt-2">
        <p className="font-semibold">
          {decision
            ? `${t('decided.title', { choice: glossary(`decision.${decision.choice}.word`) })}${decision.againstVerdict ? ` (${t('decided.against')})` : ''}`
            : `${t('first.next')}: ${remark({ key: `next.${result.verdict}`, values: {} })}`}
        </p>
        {decision ? (
          <>
            <p className="line-clamp-3">{decision.reason}</p>
            {decision.conditions ? (
              <p className="line-clamp-2">{`${t('decided.conditions')}: ${decision.conditions}`}</p>
            ) : null}
            <p>{t('decided.by', { name: decision.by, day: w.day(decision.at) })}</p>
          </>
        ) : null}
      </div>
      <p className="text-[0.8em]">{t('print-page.by-hand')}</p>
    </div>
  )
}

function PrintList({ title, lines, none }: { title: string; lines: readonly string[]; none: string }) {
  return (
    <div className="grid content-start gap-0.5">
      <p className="font-semibold">{title}</p>
      {lines.length === 0 ? <p>{none}</p> : null}
      {lines.map((line) => (
        <p key={line} className="line-clamp-2">
          {line}
        </p>
      ))}
    </div>
  )
}
