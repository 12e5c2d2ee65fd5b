import type { BriefData } from '@/lib/assessments/data'
import type { SectionProps } from './brief'

/** The discovery that a word is said on, as the actions take it. */
export const placeOf = ({ discovery }: BriefData) => ({
  prospectId: discovery.prospect.id,
  discoveryId: discovery.id,
})

/** Only the newest assessment is spoken on, by whoever may edit; an older one is history. */
export const takesWords = ({ data, shown }: Pick<SectionProps, 'data' | 'shown'>): boolean =>
  data.discovery.mayEdit && shown.isNewest
