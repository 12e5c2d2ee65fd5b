'use server'

import { currentViewer } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
import { refreshing } from '@/lib/platform/refreshing'
import { findProspects } from './data'
import {
  addExample,
  archiveProspect,
  changeOwner,
  createProspect,
  deleteExample,
  restoreProspect,
  updateProspect,
} from './mutations'
import {
  addExampleSchema,
  changeOwnerSchema,
  findProspectsSchema,
  oneProspectSchema,
  prospectSchema,
  updateProspectSchema,
} from './schema'

export const createProspectAction = action(
  'create-prospect',
  prospectSchema,
  currentViewer,
  refreshing('everywhere', createProspect),
)

export const updateProspectAction = action(
  'update-prospect',
  updateProspectSchema,
  currentViewer,
  refreshing('everywhere', updateProspect),
)

export const archiveProspectAction = action(
  'archive-prospect',
  oneProspectSchema,
  currentViewer,
  refreshing('everywhere', (viewer, { id }) => archiveProspect(viewer, id)),
)

export const restoreProspectAction = action(
  'restore-prospect',
  oneProspectSchema,
  currentViewer,
  refreshing('everywhere', (viewer, { id }) => restoreProspect(viewer, id)),
)

export const changeOwnerAction = action(
  'change-owner',
  changeOwnerSchema,
  currentViewer,
  refreshing('everywhere', changeOwner),
)

export const deleteExampleAction = action(
  'delete-example',
  oneProspectSchema,
  currentViewer,
  refreshing('everywhere', (viewer, { id }) => deleteExample(viewer, id)),
)

export const addExampleAction = action(
  'add-example',
  addExampleSchema,
  currentViewer,
  refreshing('everywhere', (viewer, { lang }) => addExample(viewer, lang)),
)

/** For the palette: at most eight prospects by name or company. */
export const findProspectsAction = action(
  'find-prospects',
  findProspectsSchema,
  currentViewer,
  async (viewer, { query }) => ({ ok: true as const, found: await findProspects(viewer, query) }),
)
