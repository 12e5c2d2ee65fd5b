'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Finding } from '@/lib/scoring/finding'
import type { AnswerReading } from '../reading/answer-reading'
import { useWording } from '../use-wording'
import { useWalk } from '../walk-context'
import { FindingItem } from './finding-item'

/** As many as leave what to ask next, and what the offers say, in sight on a laptop. */
const SHOWN = 5

interface Placed {
  readonly round: number
  readonly finding: Finding
}

const alarms = ({ mark }: Finding): boolean => mark === 'alarming' || mark === 'confirmed'

/** Alarming first, then by what they weigh: what speaks loudest stands on top. */
const loudestFirst = (a: Placed, b: Placed): number =>
  Number(alarms(b.finding)) - Number(alarms(a.finding)) ||
  Math.abs(b.finding.points) - Math.abs(a.finding.points)

/** Every mark of the answer as a list: the way to them without a mouse. */
export function FindingList({ reading }: { reading: AnswerReading }) {
  const t = useTranslations('walk.reading')
  const { question } = useWalk()
  const wording = useWording()
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const showAll = () => {
    flushSync(() => setAll(true))
    // The button goes as it is pressed; without this the focus would fall to the top of the page.
    list.current?.children[SHOWN]?.querySelector('button')?.focus()
  }
  const spoken: Placed[] = reading.rounds
    .flatMap(({ findings }, round) => findings.map((finding) => ({ round, finding })))
    .filter(({ finding }) => finding.mark !== 'asked')
    .sort(loudestFirst)
  const placed = spoken.filter(({ finding }) => finding.quotes.length > 0)
  const ofAll = spoken.filter(({ finding }) => finding.quotes.length === 0)
  const shown = all ? placed : placed.slice(0, SHOWN)
  const several = reading.rounds.filter(({ concreteness }) => concreteness !== null).length > 1
  if (!question) return null
  return (
    <section className="grid gap-1.5">
      <h3 className="text-sm text-ink-soft">{t('spoke')}</h3>
      {spoken.length === 0 ? <p className="text-sm">{t('nothing')}</p> : null}
      <ul ref={list} className="-mx-2 grid">
        {shown.map(({ round, finding }) => (
          <FindingItem
            key={`${round} ${finding.ruleId} ${finding.quotes[0]?.start}`}
            finding={finding}
            question={question}
            round={several ? round : null}
          />
        ))}
        {ofAll.map(({ round, finding }) => (
          <li key={`${round} ${finding.ruleId}`} className="flex justify-between gap-3 px-2 py-1.5 text-sm">
            <span className="text-ink-soft">{wording.itemName(finding)}</span>
            <span className="tabular-nums">{wording.points(finding.points)}</span>
          </li>
        ))}
      </ul>
      {placed.length > shown.length ? (
        <button
          type="button"
          className="justify-self-start rounded-sm text-sm text-accent underline underline-offset-4"
          onClick={showAll}
        >
          {t('more', { count: placed.length - shown.length })}
        </button>
      ) : null}
    </section>
  )
}
