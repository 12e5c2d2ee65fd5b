'use server'

import { revalidatePath } from 'next/cache'
import { currentViewer } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
import { addBehaviour, addReview, removeBehaviour, removeReview, saveObservations } from './mutations'
import {
  addBehaviourSchema,
  addReviewSchema,
  observationsSchema,
  removeBehaviourSchema,
  removeReviewSchema,
} from './schema'

// Pages that show a discovery are rendered on each request; only what the browser kept of them has to go.
const shownAnew = <T extends { readonly ok: boolean }>(result: T): T => {
  if (result.ok) revalidatePath('/prospects/[id]', 'page')
  return result
}

/** Order of topics and enthusiasm. */
export const saveObservationsAction = action(
  'save-observations',
  observationsSchema,
  currentViewer,
  async (viewer, input) => shownAnew(await saveObservations(viewer, input)),
)

/** A behaviour seen in the room. */
export const addBehaviourAction = action(
  'add-behaviour',
  addBehaviourSchema,
  currentViewer,
  async (viewer, input) => shownAnew(await addBehaviour(viewer, input)),
)

/** Takes a behaviour back. */
export const removeBehaviourAction = action(
  'remove-behaviour',
  removeBehaviourSchema,
  currentViewer,
  async (viewer, input) => shownAnew(await removeBehaviour(viewer, input)),
)

/** A person's word on a flag, with a reason. */
export const addReviewAction = action('add-review', addReviewSchema, currentViewer, async (viewer, input) =>
  shownAnew(await addReview(viewer, input)),
)

/** Takes a person's word on a flag back. */
export const removeReviewAction = action(
  'remove-review',
  removeReviewSchema,
  currentViewer,
  async (viewer, input) => shownAnew(await removeReview(viewer, input)),
)
