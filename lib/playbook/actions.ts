'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { currentViewer } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
import { publishPlaybook, restoreBuiltIn } from './mutations'

const base = z.int().min(1)

/** The document is read by the playbook's own schema inside, so that its problems keep their places. */
export const publishPlaybookAction = action(
  'playbook.publish',
  z.object({ base, document: z.unknown() }),
  currentViewer,
  async (viewer, { base, document }) => {
    const result = await publishPlaybook(viewer, { base, document })
    if (result.ok) revalidatePath('/playbook')
    return result
  },
)

export const restoreBuiltInAction = action(
  'playbook.restore',
  z.object({ base }),
  currentViewer,
  async (viewer, input) => {
    const result = await restoreBuiltIn(viewer, input)
    if (result.ok) revalidatePath('/playbook')
    return result
  },
)
