import { MarkedText } from '@/components/marks/marked-text'
import { passageOf } from '@/lib/assessments/headline'
import type { Assessment } from '@/lib/scoring/discovery'
import type { Finding } from '@/lib/scoring/finding'
import type { SectionProps } from './brief'

/** What two lines of half a page hold: of a longer passage the marked words themselves would be cut off. */
const LONGEST = 80
const MOST_FLAGS = 3
const MOST_WORDS = 4

/** On paper: the flags that stand, and the words that gave or took most. */
export function PrintEvidence({ shown, w }: SectionProps) {
  const { t } = w
  const { input, result } = shown
  const flags = result.flags.findings
    .filter(({ points }) => points < 0)
    .sort((a, b) => a.points - b.points)
    .slice(0, MOST_FLAGS)
  const denied = (input.answered ?? []).flatMap(({ flag, standing }) =>
    standing === 'dismissed' ? [flag] : [],
  )
  const line = (finding: Finding, name: string) => {
    const passage = passageOf(input, finding, LONGEST)
    return (
      <li key={JSON.stringify([finding.ruleId, finding.place, finding.quotes])} className="grid">
        {passage ? (
          <span lang={input.lang} className="line-clamp-2 pb-1 font-words text-[1.2em] leading-relaxed">
            {passage.cutBefore ? '… ' : ''}
            <MarkedText
              text={passage.text}
              marks={[{ id: 'printed', start: passage.start, end: passage.end, kind: finding.mark }]}
              words={w.marks}
            />
            {passage.cutAfter ? ' …' : ''}
          </span>
        ) : null}
        <span className="line-clamp-1">{`${w.points(finding.points)} · ${name}`}</span>
      </li>
    )
  }
  return (
    <div className="grid grid-cols-2 gap-6 border-t border-neutral-400 pt-2">
      <div className="grid content-start gap-1">
        <p className="font-semibold">{t('print-page.flags')}</p>
        {flags.length === 0 ? <p>{t('print-page.flags-none')}</p> : null}
        {denied.length > 0 ? (
          <p className="line-clamp-1">
            {t('print-page.denied', { flags: [...new Set(denied)].map(w.flag).join(', ') })}
          </p>
        ) : null}
        <ul className="grid gap-1">{flags.map((one) => line(one, nameOf(one, w)))}</ul>
      </div>
      <div className="grid content-start gap-1">
        <p className="font-semibold">{t('print-page.words')}</p>
        <ul className="grid gap-1">{telling(result).map((one) => line(one, w.ruleName(one)))}</ul>
      </div>
    </div>
  )
}

/** What the consultant confirmed says so on paper too, where there is no card to open. */
function nameOf(finding: Finding, w: SectionProps['w']): string {
  const name = finding.flag ? w.flag(finding.flag) : w.ruleName(finding)
  return finding.mark === 'confirmed' ? `${name} · ${w.marks.confirmed}` : name
}

/** The findings that weigh most, one of each rule and one of each reply. */
function telling({ concreteness }: Pick<Assessment, 'concreteness'>): Finding[] {
  const rules = new Set<string>()
  const places = new Set<string>()
  return concreteness.findings
    .filter(({ quotes }) => quotes.length > 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .filter(({ ruleId, place }) => {
      const where = `${place?.answer} ${place?.round}`
      if (rules.has(ruleId) || places.has(where)) return false
      rules.add(ruleId)
      places.add(where)
      return true
    })
    .slice(0, MOST_WORDS)
}
