import { MarkedText } from '@/components/marks/marked-text'
import type { Mark } from '@/components/marks/segments'
import { cn } from '@/components/ui/class-names'
import { ScoreBar } from '@/components/ui/score-bar'
import { type NamedFinding, namedFindings } from '@/lib/assessments/sources'
import type { Answer, Round } from '@/lib/scoring/discovery'
import { isMarked } from '@/lib/scoring/finding'
import type { Lang } from '@/lib/scoring/vocabulary'
import type { SectionProps } from './brief'
import { Section } from './section'

/** A reply longer than this scrolls in a box of its own. */
const LONG = 2_500

/** The answers in the prospect's own words, marked. */
export function WhatWasSaid({ data, shown, w }: SectionProps) {
  const { t, glossary } = w
  const { input, result } = shown
  const findings = namedFindings(result).filter(({ finding }) => finding.dimension !== 'match')
  const answered = input.answers.filter(({ rounds }) => rounds.some(({ text }) => text.trim()))
  const silent = input.answers.filter((answer) => !answered.includes(answer))
  const titleOf = (answer: Answer) =>
    data.discovery.playbook.questions.find(({ key }) => key === answer.key)?.text[w.lang].title ??
    glossary(`intent.${answer.intent}.word`)
  return (
    <Section
      id="words"
      title={t('words.title')}
      lead={answered.length > 0 ? t('words.lead') : t('words.nobody')}
    >
      <div className="grid gap-8">
        {answered.map((answer) => (
          <article key={answer.key} className="grid gap-x-8 gap-y-2 lg:grid-cols-[13rem_1fr]">
            <header className="grid content-start gap-1">
              <h3 className="font-medium">{titleOf(answer)}</h3>
              <ScoreBar
                label={t('words.score')}
                score={rounded(result.answers.find(({ key }) => key === answer.key)?.concreteness)}
                tone="concrete"
              />
              {answer.rounds.length > 1 ? (
                <p className="text-sm text-ink-soft">
                  {t('words.round', { count: answer.rounds.length - 1 })}
                </p>
              ) : null}
            </header>
            <div className="grid max-w-prose gap-3">
              <p className="text-sm text-ink-soft" lang={input.lang}>
                {answer.question}
              </p>
              {placed(answer).map((reply) => (
                <Reply key={reply.name} reply={reply} lang={input.lang} findings={findings} w={w} />
              ))}
            </div>
          </article>
        ))}
      </div>
      {silent.length > 0 && answered.length > 0 ? (
        <p className="text-ink-soft">{t('words.silent', { titles: silent.map(titleOf).join(', ') })}</p>
      ) : null}
    </Section>
  )
}

interface PlacedRound extends Round {
  readonly answer: string
  readonly index: number
  readonly name: string
}

/** Rounds have no other name than their place. */
const placed = ({ key, rounds }: Answer): PlacedRound[] =>
  rounds.map((round, index) => ({ ...round, answer: key, index, name: `${key}-${index}` }))

function Reply(props: {
  reply: PlacedRound
  lang: Lang
  findings: readonly NamedFinding[]
  w: SectionProps['w']
}) {
  const { reply, lang, findings, w } = props
  const { text, probe, speaker } = reply
  const long = text.length > LONG
  return (
    <div className="grid gap-1">
      {probe ? <p className="text-sm text-ink-soft">{w.t('words.probe', { probe })}</p> : null}
      <p
        lang={lang}
        {...(long ? { tabIndex: 0 } : {})}
        className={cn(
          'words whitespace-pre-wrap [overflow-wrap:anywhere]',
          long && 'max-h-96 overflow-y-auto',
        )}
      >
        <MarkedText text={text} marks={marksIn(findings, reply)} words={w.marks} linked />
      </p>
      {speaker === 'retold' ? <p className="text-sm text-ink-soft">{w.t('words.retold')}</p> : null}
    </div>
  )
}

const rounded = (score: number | null | undefined) => (score == null ? null : Math.round(score))

/** Marks of one reply; a finding with several quotes marks each of them. */
function marksIn(findings: readonly NamedFinding[], { answer, index }: PlacedRound): Mark[] {
  return findings
    .filter(({ finding }) => isMarked(finding))
    .filter(({ finding }) => finding.place?.answer === answer && finding.place.round === index)
    .flatMap(({ id, finding }) =>
      finding.quotes.map(({ start, end }) => ({ id, start, end, kind: finding.mark })),
    )
}
