'use server'

import { revalidatePath } from 'next/cache'
import { currentViewer } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
import { changeOwnName, saveAsksModel, saveFirm } from './mutations'
import { asksModelSchema, firmSchema, ownNameSchema } from './schema'

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

export const saveAsksModelAction = action(
  'settings.asks-model',
  asksModelSchema,
  currentViewer,
  async (viewer, input) => {
    const result = await saveAsksModel(viewer, input)
    if (result.ok) revalidatePath('/settings')
    return result
  },
)
