'use client'

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TOPICS, type Topic } from '@/lib/scoring/vocabulary'
import { useWalk } from '../walk-context'

/** The order in which topics came up: each tap puts the next one in its place. */
export function TopicOrder() {
  const t = useTranslations('walk.in-room.topics')
  const glossary = useTranslations('glossary.topic')
  const { data, observations } = useWalk()
  const { topicOrder, put } = observations
  const left = TOPICS.filter((topic) => !topicOrder.includes(topic))
  const word = (topic: Topic) => glossary(`${topic}.word`)
  const swap = (i: number, j: number) => {
    const next = [...topicOrder]
    const [a, b] = [next[i], next[j]]
    if (!a || !b) return
    next[i] = b
    next[j] = a
    put({ topicOrder: next })
  }
  return (
    <section className="grid gap-3">
      <div>
        <h3 className="font-semibold">{t('title')}</h3>
        {data.mayEdit ? <p className="text-sm text-ink-soft">{t('lead')}</p> : null}
      </div>
      {topicOrder.length === 0 ? <p className="text-sm text-ink-soft">{t('none')}</p> : null}
      <ol className="grid gap-1.5">
        {topicOrder.map((topic, i) => (
          <li key={topic} className="flex min-h-11 items-center gap-3 rounded-md border bg-surface pr-1 pl-3">
            <span className="w-4 text-ink-soft tabular-nums">{i + 1}</span>
            <span className="flex-1">{word(topic)}</span>
            {data.mayEdit ? (
              <span className="flex">
                <Step label={t('up', { topic: word(topic) })} off={i === 0} onClick={() => swap(i, i - 1)}>
                  <ArrowUp aria-hidden className="size-4" />
                </Step>
                <Step
                  label={t('down', { topic: word(topic) })}
                  off={i === topicOrder.length - 1}
                  onClick={() => swap(i, i + 1)}
                >
                  <ArrowDown aria-hidden className="size-4" />
                </Step>
                <Step
                  label={t('remove', { topic: word(topic) })}
                  onClick={() => put({ topicOrder: topicOrder.filter((one) => one !== topic) })}
                >
                  <X aria-hidden className="size-4" />
                </Step>
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {data.mayEdit && left.length > 0 ? (
        <div className="flex flex-wrap gap-2">
          {left.map((topic) => (
            <Button
              key={topic}
              aria-label={t('add', { topic: word(topic), place: topicOrder.length + 1 })}
              title={glossary(`${topic}.hint`)}
              onClick={() => put({ topicOrder: [...topicOrder, topic] })}
            >
              <Plus aria-hidden className="size-4" />
              {word(topic)}
            </Button>
          ))}
        </div>
      ) : null}
    </section>
  )
}

function Step(props: { label: string; off?: boolean; onClick: () => void; children: React.ReactNode }) {
  return (
    <Button
      tone="quiet"
      size="icon"
      aria-label={props.label}
      disabled={props.off === true}
      onClick={props.onClick}
    >
      {props.children}
    </Button>
  )
}
