'use server'

import { revalidatePath } from 'next/cache'
import { currentViewer } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
import { changeOwnName, saveFirm } from './mutations'
import { firmSchema, ownNameSchema } from './schema'

export const changeOwnNameAction = action(
  'settings.name',
  ownNameSchema,
  currentViewer,
  async (viewer, input) => {
    const result = await changeOwnName(viewer, input)
    if (result.ok) revalidatePath('/', 'layout')
    return result
  },
)

export const saveFirmAction = action('settings.firm', firmSchema, currentViewer, async (viewer, input) => {
  const result = await saveFirm(viewer, input)
  if (result.ok) revalidatePath('/', 'layout')
  return result
})
