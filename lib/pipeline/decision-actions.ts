'use server'

import { currentViewer } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
import { refreshing } from '@/lib/platform/refreshing'
import { decideProspect } from './decision-mutations'
import { decisionSchema } from './decision-schema'

export const decideAction = action(
  'decide',
  decisionSchema,
  currentViewer,
  refreshing('everywhere', decideProspect),
)
