import { MarkCards } from '@/components/marks/mark-cards'
import { MessageProvider } from '@/components/ui/message-provider'
import type { BriefData, ShownAssessment } from '@/lib/assessments/data'
import { RequestBesideOffer } from './beside/request-beside-offer'
import { BriefHeader } from './brief-header'
import { cardsOf } from './cards'
import { Evidence } from './evidence'
import { FirstScreen } from './first-screen'
import { History } from './history'
import { InTheRoom } from './in-the-room'
import { Limits } from './limits'
import { NotAssessed } from './not-assessed'
import { Notices } from './notices'
import { PrintSummary } from './print-summary'
import { RequestAndNeed } from './request-and-need'
import { WhatWasSaid } from './what-was-said'
import { WishBesideWords } from './wish-beside-words'
import { type Wording, wording } from './wording'

/** What the sections below the first screen are handed. */
export interface SectionProps {
  readonly data: BriefData
  readonly shown: ShownAssessment
  readonly w: Wording
}

/** One prospect on one page: the verdict and what it rests on; before the first assessment, what to do. */
export async function Brief({ data, deciding }: { data: BriefData; deciding: boolean }) {
  const w = await wording()
  const { shown } = data
  if (!shown)
    return (
      <main className="mx-auto grid max-w-6xl gap-6 px-4 py-5 sm:px-6">
        <BriefHeader data={data} w={w} />
        <NotAssessed data={data} w={w} />
        <RequestAndNeed data={data} w={w} />
      </main>
    )
  const section = { data, shown, w }
  return (
    <MessageProvider of={['decide', 'glossary']}>
      <main className="mx-auto grid max-w-6xl gap-10 px-4 py-5 sm:px-6 print:hidden">
        <MarkCards cards={cardsOf(shown, w)} label={w.t('card.label')} toList={w.t('card.to-list')}>
          <div className="grid gap-4">
            <BriefHeader data={data} w={w} />
            <Notices {...section} />
            <FirstScreen {...section} deciding={deciding} />
          </div>
          <RequestBesideOffer {...section} />
          <WhatWasSaid {...section} />
        </MarkCards>
        <Evidence {...section} />
        <div className="grid gap-10 md:grid-cols-2">
          <InTheRoom {...section} />
          <WishBesideWords {...section} />
        </div>
        <RequestAndNeed data={data} w={w} />
        <History {...section} />
        <Limits w={w} />
      </main>
      <PrintSummary {...section} />
    </MessageProvider>
  )
}
