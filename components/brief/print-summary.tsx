import { VerdictMark } from '@/components/ui/verdict-mark'
import { DIMENSIONS } from '@/lib/scoring/vocabulary'
import type { SectionProps } from './brief'
import { mostChanges } from './open-points'
import { PrintEvidence } from './print-evidence'
import { PrintMatch } from './print-match'
import { reasonsOf } from './verdict-reason'

const MOST = { reasons: 3, unknown: 3, changes: 2 }

/** Each line once, as many as there is room for. */
const once = (all: readonly string[], most: number): string[] => [...new Set(all)].slice(0, most)

/** The brief on one sheet of paper. Every list has an end and every line a limit, so that it stays one page. */
export function PrintSummary(section: SectionProps) {
  const { shown, w } = section
  const { t, glossary, remark } = w
  const { result } = shown
  return (
    <div className="hidden gap-3.5 leading-snug text-black print:grid">
      <PrintHeader {...section} />
      <div className="grid grid-cols-[3fr_2fr] gap-6">
        <PrintVerdict {...section} />
        <PrintScores {...section} />
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
            .slice(0, Math.min(MOST.changes, mostChanges(result.changes)))
            .map((change) => `${w.change(change)} ${glossary(`verdict.${change.verdict}.word`)}`)}
          none={t('first.change-none')}
          clamp="line-clamp-4"
        />
      </div>
      <PrintDecision {...section} />
      <p className="text-[0.8em]">{t('print-page.by-hand')}</p>
    </div>
  )
}

/** Who it is about, and when, by whom and by which rules it was assessed. */
function PrintHeader({ data, shown, w }: SectionProps) {
  const { prospect } = data.discovery
  const about = [prospect.company, prospect.industry, w.t('led-by', { name: prospect.ownerName })]
  return (
    <header className="grid gap-0.5 border-b border-black pb-2">
      <p className="line-clamp-1 text-base font-semibold">{prospect.name}</p>
      <p className="line-clamp-1">{about.filter(Boolean).join(' · ')}</p>
      <p className="line-clamp-1">
        {w.t('print-page.assessed', { day: w.day(shown.at), name: shown.by })} ·{' '}
        {w.t('history.rules', { version: shown.scorerVersion, playbook: shown.playbookVersion })}
      </p>
    </header>
  )
}

function PrintVerdict({ shown, w }: SectionProps) {
  const { verdict, reasons } = shown.result
  return (
    <div className="grid content-start gap-1">
      <p>
        <VerdictMark
          verdict={verdict}
          word={w.glossary(`verdict.${verdict}.word`)}
          className="text-lg font-semibold text-black"
        />
      </p>
      {once(reasonsOf(reasons, w), MOST.reasons).map((reason) => (
        <p key={reason} className="line-clamp-2">
          {reason}
        </p>
      ))}
    </div>
  )
}

/** The score of each dimension, the fit, and how much the consultant wishes for them. */
function PrintScores({ data, shown, w }: SectionProps) {
  const { result, enthusiasm } = shown
  return (
    <table className="self-start">
      <tbody>
        {DIMENSIONS.map((dimension) => {
          const { score } = result[dimension]
          return (
            <tr key={dimension} className="border-b border-neutral-400">
              <th className="py-0.5 text-left font-normal">{w.glossary(`dimension.${dimension}.word`)}</th>
              <td className="text-right font-semibold tabular-nums">
                {score === null ? '–' : Math.round(score)}
              </td>
            </tr>
          )
        })}
        <tr className="border-b border-neutral-400">
          <th className="py-0.5 text-left font-normal" colSpan={2}>
            {w.t('first.fit', { fit: result.fit })}
          </th>
        </tr>
        {enthusiasm === null ? null : (
          <tr>
            <th className="py-0.5 text-left font-normal">{w.t('wish.you', { own: String(data.isOwn) })}</th>
            <td className="text-right tabular-nums">{`${enthusiasm} / 10`}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

/** What was decided, against the verdict or with it; before that, the next step. */
function PrintDecision({ data, shown, w }: SectionProps) {
  const { t } = w
  const decision = data.decisions[0]
  if (!decision)
    return (
      <div className="grid gap-0.5 border-t border-neutral-400 pt-2">
        <p className="font-semibold">
          {`${t('first.next')}: ${w.remark({ key: `next.${shown.result.verdict}`, values: {} })}`}
        </p>
      </div>
    )
  const { choice, againstVerdict, reason, conditions, by, at } = decision
  return (
    <div className="grid gap-0.5 border-t border-neutral-400 pt-2">
      <p className="font-semibold">
        {t('decided.title', { choice: w.glossary(`decision.${choice}.word`) })}
        {againstVerdict ? ` (${t('decided.against')})` : ''}
      </p>
      <p className="line-clamp-3">{reason}</p>
      {conditions ? <p className="line-clamp-2">{`${t('decided.conditions')}: ${conditions}`}</p> : null}
      <p>{t('decided.by', { name: by, day: w.day(at) })}</p>
    </div>
  )
}

function PrintList(props: { title: string; lines: readonly string[]; none: string; clamp?: string }) {
  const { title, lines, none, clamp = 'line-clamp-2' } = props
  return (
    <div className="grid content-start gap-0.5">
      <p className="font-semibold">{title}</p>
      {lines.length === 0 ? <p>{none}</p> : null}
      {lines.map((line) => (
        <p key={line} className={clamp}>
          {line}
        </p>
      ))}
    </div>
  )
}
