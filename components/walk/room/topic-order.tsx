'use client'

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TOPICS, type Topic } from '@/lib/scoring/vocabulary'
import { useWalk } from '../walk-context'

/** The order in which topics came up: each tap puts the next one in its place. */
export function TopicOrder() {
  const t = useTranslations('walk.in-room.topics')
  const { data, observations } = useWalk()
  const { topicOrder } = observations
  return (
    <section className="grid gap-3">
      <div>
        <h3 className="font-semibold">{t('title')}</h3>
        {data.mayEdit ? <p className="text-sm text-ink-soft">{t('lead')}</p> : null}
      </div>
      {topicOrder.length === 0 ? <p className="text-sm text-ink-soft">{t('none')}</p> : null}
      <ol className="grid gap-1.5">
        {topicOrder.map((topic, i) => (
          <PlacedTopic key={topic} topic={topic} at={i} />
        ))}
      </ol>
      {data.mayEdit ? <TopicsLeft /> : null}
    </section>
  )
}

/** A topic in its place; who may edit moves it up or down, or takes it out. */
function PlacedTopic({ topic, at }: { topic: Topic; at: number }) {
  const t = useTranslations('walk.in-room.topics')
  const word = useTranslations('glossary.topic')(`${topic}.word`)
  const { data, observations } = useWalk()
  const { topicOrder, put } = observations
  return (
    <li className="flex min-h-11 items-center gap-3 rounded-md border bg-surface pr-1 pl-3">
      <span className="w-4 text-ink-soft tabular-nums">{at + 1}</span>
      <span className="flex-1">{word}</span>
      {data.mayEdit ? (
        <span className="flex">
          <Step
            label={t('up', { topic: word })}
            off={at === 0}
            onClick={() => put({ topicOrder: withSwapped(topicOrder, at, at - 1) })}
          >
            <ArrowUp aria-hidden className="size-4" />
          </Step>
          <Step
            label={t('down', { topic: word })}
            off={at === topicOrder.length - 1}
            onClick={() => put({ topicOrder: withSwapped(topicOrder, at, at + 1) })}
          >
            <ArrowDown aria-hidden className="size-4" />
          </Step>
          <Step
            label={t('remove', { topic: word })}
            onClick={() => put({ topicOrder: topicOrder.filter((one) => one !== topic) })}
          >
            <X aria-hidden className="size-4" />
          </Step>
        </span>
      ) : null}
    </li>
  )
}

/** The topics that have no place yet. */
function TopicsLeft() {
  const t = useTranslations('walk.in-room.topics')
  const glossary = useTranslations('glossary.topic')
  const { topicOrder, put } = useWalk().observations
  const left = TOPICS.filter((topic) => !topicOrder.includes(topic))
  if (left.length === 0) return null
  return (
    <div className="flex flex-wrap gap-2">
      {left.map((topic) => (
        <Button
          key={topic}
          aria-label={t('add', { topic: glossary(`${topic}.word`), place: topicOrder.length + 1 })}
          title={glossary(`${topic}.hint`)}
          onClick={() => put({ topicOrder: [...topicOrder, topic] })}
        >
          <Plus aria-hidden className="size-4" />
          {glossary(`${topic}.word`)}
        </Button>
      ))}
    </div>
  )
}

function withSwapped(topics: readonly Topic[], i: number, j: number): readonly Topic[] {
  const [a, b] = [topics[i], topics[j]]
  return a && b ? topics.with(i, b).with(j, a) : topics
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
