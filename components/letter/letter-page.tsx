import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonStyle } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { MessageProvider } from '@/components/ui/message-provider'
import type { BriefData } from '@/lib/assessments/data'
import { letterQuestions } from '@/lib/assessments/letter-questions'
import { suggestedVariant } from '@/lib/assessments/letter-variant'
import type { Viewer } from '@/lib/auth/viewer'
import { loadMessages } from '@/lib/platform/messages'
import { LetterDesk } from './letter-desk'

/** A letter to the prospect, drafted in the prospect's language from the verdict and the decision. */
export async function LetterPage({ data, viewer }: { data: BriefData; viewer: Viewer }) {
  const t = await getTranslations('brief')
  const { shown, decisions, discovery } = data
  const { prospect, playbook } = discovery
  const back = `/prospects/${prospect.id}`
  const { letters = {} } = await loadMessages(prospect.lang)
  const decision = decisions[0]
  return (
    <main className="mx-auto grid max-w-5xl gap-6 px-4 py-5 sm:px-6">
      <header className="grid gap-0.5 print:hidden">
        <Link href={back} className="flex w-fit items-center gap-1 text-sm text-ink-soft hover:underline">
          <ArrowLeft aria-hidden className="size-3.5" />
          {t('letter-page.back')}
        </Link>
        <h1 className="text-lg font-semibold [overflow-wrap:anywhere]">
          {t('letter-page.title', { name: prospect.name })}
        </h1>
        <p className="text-sm text-ink-soft">{t('letter-page.lead', { lang: prospect.lang })}</p>
      </header>
      {shown ? (
        <MessageProvider of={['decide']}>
          <LetterDesk
            lang={prospect.lang}
            messages={letters}
            names={{
              prospectName: prospect.name,
              firm: viewer.workspaceName,
              consultant: viewer.name,
            }}
            suggested={suggestedVariant(shown.result, decision?.choice)}
            offers={shown.input.catalogue.offers.map(({ id, title, does, standard }) => ({
              id,
              title,
              does,
              standard,
            }))}
            recommendedOfferId={shown.result.recommendedOfferId}
            questions={letterQuestions(shown.input, shown.result, playbook, prospect.lang)}
            conditions={linesOf(decision?.conditions ?? '')}
          />
        </MessageProvider>
      ) : (
        <EmptyState
          action={
            <Link href={back} className={buttonStyle({ tone: 'primary' })}>
              {t('letter-page.back')}
            </Link>
          }
        >
          {t('letter-page.none')}
        </EmptyState>
      )}
    </main>
  )
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
