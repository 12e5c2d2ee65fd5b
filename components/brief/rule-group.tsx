import { Fragment } from 'react'
import { MarkedText } from '@/components/marks/marked-text'
import type { NamedFinding } from '@/lib/assessments/sources'
import type { SectionProps } from './brief'
import { sourceOf } from './source-of'

/** All findings of one rule: what they give together, then each quote with its own points. */
export function RuleGroup({ shown, w, group }: SectionProps & { group: readonly NamedFinding[] }) {
  const [first] = group
  if (!first) return null
  const sum = group.reduce((total, { finding }) => total + finding.points, 0)
  return (
    <li className="grid grid-cols-[3.5rem_1fr] gap-x-3 border-b py-1.5 last:border-0">
      <span className="text-right text-sm leading-6 tabular-nums">{w.points(sum)}</span>
      <div className="grid gap-0.5">
        <p className="text-sm leading-6">
          <span className="font-medium">{w.ruleName(first.finding)}</span>
          <span className="text-ink-soft">{` · ${w.ruleReason(first.finding)}`}</span>
        </p>
        <p lang={shown.input.lang} className="words text-base leading-7 [overflow-wrap:anywhere]">
          {group.map(({ id, finding }, i) => (
            <Fragment key={id}>
              {i > 0 ? ' · ' : ''}
              <span id={id} className="scroll-mt-4 target:bg-accent-soft">
                {finding.quotes.length === 0 ? (
                  <span lang="" className="font-sans text-sm">
                    {sourceOf(finding, shown.input.answers, w)}
                  </span>
                ) : null}
                {finding.quotes.map(({ start, quote }) => (
                  <MarkedText
                    key={start}
                    text={quote}
                    marks={[{ id, start: 0, end: quote.length, kind: finding.mark }]}
                    words={w.marks}
                  />
                ))}
                <span className="ml-1 font-sans text-xs text-ink-soft tabular-nums">
                  {w.points(finding.points)}
                </span>
              </span>
            </Fragment>
          ))}
        </p>
      </div>
    </li>
  )
}

/** Findings by rule, the weightiest rule first. */
export function byRule(findings: readonly NamedFinding[]): NamedFinding[][] {
  const groups = new Map<string, NamedFinding[]>()
  for (const named of findings) {
    const own = groups.get(named.finding.ruleId)
    if (own) own.push(named)
    else groups.set(named.finding.ruleId, [named])
  }
  const weight = (group: NamedFinding[]) =>
    Math.abs(group.reduce((total, { finding }) => total + finding.points, 0))
  return [...groups.values()].sort((a, b) => weight(b) - weight(a))
}
