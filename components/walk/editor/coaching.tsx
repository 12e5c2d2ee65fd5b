'use client'

import { useTranslations } from 'next-intl'
import type { WalkQuestion } from '../walk-data'

const SUMMARY =
  'list-none rounded-sm text-sm text-accent underline decoration-dotted underline-offset-4 group-open:text-ink group-open:no-underline [&::-webkit-details-marker]:hidden'

/** Why we ask, and how the answers of my client and of another sound; folded away until wanted. */
export function Coaching({ question }: { question: WalkQuestion }) {
  const t = useTranslations('walk.coaching')
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-2">
      <Folded title={t('why')}>
        <p>{question.why}</p>
      </Folded>
      <Folded title={t('mine')}>
        <Examples of={question.mine} />
      </Folded>
      <Folded title={t('not-mine')}>
        <Examples of={question.notMine} />
      </Folded>
    </div>
  )
}

function Folded({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <details name="coaching" className="group open:basis-full">
      <summary className={SUMMARY}>{title}</summary>
      <div className="mt-2 max-w-prose rounded-md bg-sunken px-4 py-3 text-sm">{children}</div>
    </details>
  )
}

function Examples({ of }: { of: readonly string[] }) {
  return (
    <ul className="grid gap-2">
      {of.map((example) => (
        <li key={example} className="font-words leading-relaxed">
          {example}
        </li>
      ))}
    </ul>
  )
}
