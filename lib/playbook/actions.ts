'use server'

import { z } from 'zod'
import { currentViewer } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
import { refreshing } from '@/lib/platform/refreshing'
import { publishPlaybook, restoreBuiltIn } from './mutations'

const base = z.int().min(1)

/** The document is read by the playbook's own schema inside, so that its problems keep their places. */
export const publishPlaybookAction = action(
  'playbook.publish',
  z.object({ base, document: z.unknown() }),
  currentViewer,
  refreshing('/playbook', publishPlaybook),
)

export const restoreBuiltInAction = action(
  'playbook.restore',
  z.object({ base }),
  currentViewer,
  refreshing('/playbook', restoreBuiltIn),
)
