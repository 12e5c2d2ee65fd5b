'use server'

import { revalidatePath } from 'next/cache'
import { currentViewer } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
import { decideProspect } from './decision-mutations'
import { decisionSchema } from './decision-schema'

export const decideAction = action('decide', decisionSchema, currentViewer, async (viewer, input) => {
  const result = await decideProspect(viewer, input)
  if (result.ok) revalidatePath('/', 'layout')
  return result
})
