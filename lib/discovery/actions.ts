'use server'

import { currentViewer } from '@/lib/auth/viewer'
import { action } from '@/lib/platform/action'
import { refreshing } from '@/lib/platform/refreshing'
import { addBehaviour, addReview, removeBehaviour, removeReview, saveObservations } from './mutations'
import {
  addBehaviourSchema,
  addReviewSchema,
  observationsSchema,
  removeBehaviourSchema,
  removeReviewSchema,
} from './schema'

// Pages that show a discovery are rendered on each request; only what the browser kept of them has to go.
const SHOWN = '/prospects/[id]'

/** Order of topics and enthusiasm. */
export const saveObservationsAction = action(
  'save-observations',
  observationsSchema,
  currentViewer,
  refreshing(SHOWN, saveObservations),
)

/** A behaviour seen in the room. */
export const addBehaviourAction = action(
  'add-behaviour',
  addBehaviourSchema,
  currentViewer,
  refreshing(SHOWN, addBehaviour),
)

/** Takes a behaviour back. */
export const removeBehaviourAction = action(
  'remove-behaviour',
  removeBehaviourSchema,
  currentViewer,
  refreshing(SHOWN, removeBehaviour),
)

/** A person's word on a flag, with a reason. */
export const addReviewAction = action(
  'add-review',
  addReviewSchema,
  currentViewer,
  refreshing(SHOWN, addReview),
)

/** Takes a person's word on a flag back. */
export const removeReviewAction = action(
  'remove-review',
  removeReviewSchema,
  currentViewer,
  refreshing(SHOWN, removeReview),
)
