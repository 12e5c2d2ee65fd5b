'use server'

import { currentViewer } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
import { refreshing } from '@/lib/platform/refreshing'
import { changeOwnName, saveAsksModel, saveFirm } from './mutations'
import { asksModelSchema, firmSchema, ownNameSchema } from './schema'

export const changeOwnNameAction = action(
  'settings.name',
  ownNameSchema,
  currentViewer,
  refreshing('everywhere', changeOwnName),
)

export const saveFirmAction = action(
  'settings.firm',
  firmSchema,
  currentViewer,
  refreshing('everywhere', saveFirm),
)

export const saveAsksModelAction = action(
  'settings.asks-model',
  asksModelSchema,
  currentViewer,
  refreshing('/settings', saveAsksModel),
)
