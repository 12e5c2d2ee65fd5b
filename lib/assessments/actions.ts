'use server'

import { revalidatePath } from 'next/cache'
import { currentViewer } from '@/lib/auth/viewer'
import { addReview, removeReview } from '@/lib/discovery/mutations'
import { action } from '@/lib/platform/action'
import { assessProspect } from './mutations'
import { assessSchema, reviewFlagSchema, unreviewFlagSchema } from './schema'

const shownAnew = <Result extends { readonly ok: boolean }>(result: Result): Result => {
  if (result.ok) revalidatePath('/', 'layout')
  return result
}

/** Scores the prospect as things stand now. */
export const assessAction = action('assess', assessSchema, currentViewer, async (viewer, { prospectId }) =>
  shownAnew(await assessProspect(viewer, prospectId)),
)

/** A person's word on a flag, and the assessment that follows from it. */
export const reviewFlagAction = action(
  'review-flag',
  reviewFlagSchema,
  currentViewer,
  async (viewer, { prospectId, ...review }) => {
    const added = await addReview(viewer, review)
    return added.ok ? shownAnew(await assessProspect(viewer, prospectId)) : added
  },
)

/** Takes the word back, and assesses again. */
export const unreviewFlagAction = action(
  'unreview-flag',
  unreviewFlagSchema,
  currentViewer,
  async (viewer, { prospectId, ...review }) => {
    const removed = await removeReview(viewer, review)
    return removed.ok ? shownAnew(await assessProspect(viewer, prospectId)) : removed
  },
)
