'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useModKey } from '@/components/shell/mod-key'
import { Button } from '@/components/ui/button'
import { KeptFocus } from '@/components/ui/kept-focus'
import { MAX_ROUND_INDEX } from '@/lib/discovery/limits'
import { useAsking } from '../use-wording'
import { useRounds, useWalk } from '../walk-context'
import type { WalkQuestion } from '../walk-data'

/** The next clarifying question, how many are left, and what to do when none is. */
export function AskNext({ onAsked, titled }: { onAsked?: () => void; titled?: boolean }) {
  const t = useTranslations('walk.ask')
  const { question, readings, data, sync } = useWalk()
  const rounds = useRounds(sync, question?.key ?? '')
  const [anyway, setAnyway] = useState(false)
  if (!question) return null
  const clear = (readings[question.key]?.concreteness ?? 0) >= data.clear
  const last = rounds.at(-1)
  const waiting = !last || last.content.text.trim() === ''
  const used = rounds.length - 1
  const over = used >= data.budget
  const head = titled ? <h3 className="text-sm text-ink-soft">{t('title')}</h3> : null
  if (waiting) {
    return (
      <section className="grid gap-2">
        {head}
        <Quiet>{used > 0 ? t('answer-first') : t('write-first')}</Quiet>
      </section>
    )
  }
  if (last.index >= MAX_ROUND_INDEX) return <Quiet>{t('most')}</Quiet>
  return (
    <section className="grid gap-2">
      {head}
      {over ? (
        <p className={clear ? 'text-sm' : 'rounded-md bg-empty-soft px-3 py-2 text-sm'}>
          {t(clear ? 'used-up-clear' : 'used-up', { budget: data.budget })}
        </p>
      ) : null}
      {clear && !over ? <Quiet>{t('enough')}</Quiet> : null}
      <KeptFocus>
        {over && !anyway ? (
          <Button size="small" tone="quiet" className="-ml-2.5" onClick={() => setAnyway(true)}>
            {t('anyway')}
          </Button>
        ) : (
          <Proposal question={question} pressing={!clear && !over} {...(onAsked ? { onAsked } : {})} />
        )}
      </KeptFocus>
      {over ? null : <Quiet>{t('of', { index: used + 1, budget: data.budget })}</Quiet>}
    </section>
  )
}

function Quiet({ children }: { children: string }) {
  return <p className="text-sm text-ink-soft">{children}</p>
}

/** A question to be asked now, or another one in its place. */
function Proposal(props: { question: WalkQuestion; pressing: boolean; onAsked?: () => void }) {
  const { question, pressing, onAsked } = props
  const t = useTranslations('walk.ask')
  const { readings, data, sync, clarify } = useWalk()
  const rounds = useRounds(sync, question.key)
  const asking = useAsking()
  const mod = useModKey()
  const [turn, setTurn] = useState(0)
  const asked = rounds.flatMap(({ content }) => content.probe ?? [])
  const proposals = asking.proposals(readings[question.key], question, asked)
  const proposal = proposals[turn % Math.max(1, proposals.length)]
  if (!proposal) return null
  return (
    <div className="grid gap-2">
      <p lang={data.prospect.lang} className="font-words text-lg leading-snug wrap-break-word">
        {proposal}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          size="small"
          tone={pressing ? 'primary' : 'plain'}
          onClick={() => {
            setTurn(0)
            onAsked?.()
            clarify(proposal)
          }}
        >
          {t('button')}
          <kbd aria-hidden className="font-sans text-xs opacity-80 max-xl:hidden">
            {mod}⏎
          </kbd>
        </Button>
        {proposals.length > 1 ? (
          <Button size="small" tone="quiet" onClick={() => setTurn(turn + 1)}>
            {t('other')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
