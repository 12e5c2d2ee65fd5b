'use server'

import { revalidatePath } from 'next/cache'
import { currentViewer } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
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

const refreshed = <Result extends { readonly ok: boolean }>(result: Result): Result => {
  if (result.ok) revalidatePath('/', 'layout')
  return result
}

export const createProspectAction = action(
  'create-prospect',
  prospectSchema,
  currentViewer,
  async (viewer, input) => refreshed(await createProspect(viewer, input)),
)

export const updateProspectAction = action(
  'update-prospect',
  updateProspectSchema,
  currentViewer,
  async (viewer, input) => refreshed(await updateProspect(viewer, input)),
)

export const archiveProspectAction = action(
  'archive-prospect',
  oneProspectSchema,
  currentViewer,
  async (viewer, { id }) => refreshed(await archiveProspect(viewer, id)),
)

export const restoreProspectAction = action(
  'restore-prospect',
  oneProspectSchema,
  currentViewer,
  async (viewer, { id }) => refreshed(await restoreProspect(viewer, id)),
)

export const changeOwnerAction = action(
  'change-owner',
  changeOwnerSchema,
  currentViewer,
  async (viewer, input) => refreshed(await changeOwner(viewer, input)),
)

export const deleteExampleAction = action(
  'delete-example',
  oneProspectSchema,
  currentViewer,
  async (viewer, { id }) => refreshed(await deleteExample(viewer, id)),
)

export const addExampleAction = action(
  'add-example',
  addExampleSchema,
  currentViewer,
  async (viewer, input) => refreshed(await addExample(viewer, input.lang)),
)

/** For the palette: at most eight prospects by name or company. */
export const findProspectsAction = action(
  'find-prospects',
  findProspectsSchema,
  currentViewer,
  async (viewer, { query }) => ({ ok: true as const, found: await findProspects(viewer, query) }),
)
