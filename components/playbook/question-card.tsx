import { ChevronDown } from 'lucide-react'
import { getLocale } from 'next-intl/server'
import { langOf } from '@/lib/platform/lang'
import type { PlaybookQuestion } from '@/lib/playbook/schema'
import { LANGS } from '@/lib/scoring/vocabulary'
import { QuestionText } from './question-text'

/** One question in the reader's language; opened, all of it in both. */
export async function QuestionCard({ question }: { question: PlaybookQuestion }) {
  const { text } = question
  const lang = langOf(await getLocale())
  return (
    <details className="group rounded-xl border bg-surface">
      <summary className="flex list-none items-start gap-3 px-4 py-3 [&::-webkit-details-marker]:hidden">
        <span className="grid flex-1 gap-0.5">
          <span className="text-sm text-ink-soft">{text[lang].title}</span>
          <span className="font-words text-lg leading-snug">{text[lang].ask}</span>
        </span>
        <ChevronDown
          aria-hidden
          className="mt-1 size-4 shrink-0 text-ink-soft transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="grid gap-8 border-t px-4 py-4 md:grid-cols-2">
        {LANGS.map((one) => (
          <QuestionText key={one} lang={one} text={text[one]} />
        ))}
      </div>
    </details>
  )
}
