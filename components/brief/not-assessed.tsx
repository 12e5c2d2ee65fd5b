import Link from 'next/link'
import { buttonStyle } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { MessageProvider } from '@/components/ui/message-provider'
import type { BriefData } from '@/lib/assessments/data'
import { AssessButton } from './assess-button'
import type { Wording } from './wording'

/** Before the first assessment: what is still to be done, and the one button that does it. */
export function NotAssessed({ data, w }: { data: BriefData; w: Wording }) {
  const { prospect, rounds, enthusiasm, mayEdit } = data.discovery
  const { t } = w
  const count = new Set(rounds.filter(({ text }) => text.trim()).map(({ questionKey }) => questionKey)).size
  const toWalk = (
    <Link href={`/prospects/${prospect.id}/walk`} className={buttonStyle({ tone: 'primary' })}>
      {t('empty-state.to-walk')}
    </Link>
  )
  if (!mayEdit) return <EmptyState>{t('empty-state.readable', { name: prospect.ownerName })}</EmptyState>
  if (count === 0 && enthusiasm === null)
    return <EmptyState action={toWalk}>{t('empty-state.not-begun')}</EmptyState>
  if (enthusiasm === null) return <EmptyState action={toWalk}>{t('empty-state.begun', { count })}</EmptyState>
  return (
    <EmptyState
      action={
        <MessageProvider of={['decide']}>
          <AssessButton prospectId={prospect.id} label="make" />
        </MessageProvider>
      }
    >
      {t('empty-state.ready', { count })}
    </EmptyState>
  )
}
