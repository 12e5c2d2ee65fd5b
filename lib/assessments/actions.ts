'use server'

import { currentViewer } from '@/lib/auth/viewer'
import { addMatchReview } from '@/lib/discovery/match-review-mutations'
import { addReview, removeReview } from '@/lib/discovery/mutations'
import { confirmPhrases, takeBackPhrase } from '@/lib/offers/phrase-mutations'
import { confirmPhrasesSchema, phraseIdSchema } from '@/lib/offers/schema'
import { action } from '@/lib/platform/action'
import { refreshing } from '@/lib/platform/refreshing'
import { layBeside } from './lay-beside'
import { assessProspect } from './mutations'
import { atPace } from './pace'
import {
  assessSchema,
  layBesideSchema,
  reviewFlagSchema,
  reviewMatchSchema,
  unreviewFlagSchema,
  unreviewMatchSchema,
} from './schema'
import { takeBackWord } from './take-back'

/** Scores the prospect as things stand now. */
export const assessAction = action(
  'assess',
  assessSchema,
  currentViewer,
  refreshing('everywhere', (viewer, { prospectId }) => assessProspect(viewer, prospectId)),
)

/** A person's word on a flag, and the assessment that follows from it. */
export const reviewFlagAction = action(
  'review-flag',
  reviewFlagSchema,
  currentViewer,
  refreshing('everywhere', async (viewer, { prospectId, ...review }) => {
    const added = await addReview(viewer, review)
    return added.ok ? await assessProspect(viewer, prospectId) : added
  }),
)

/** Takes the word back, and assesses again. */
export const unreviewFlagAction = action(
  'unreview-flag',
  unreviewFlagSchema,
  currentViewer,
  refreshing('everywhere', async (viewer, { prospectId, ...review }) => {
    const removed = await removeReview(viewer, review)
    return removed.ok ? await assessProspect(viewer, prospectId) : removed
  }),
)

/** A person's word on how the request lies beside the offers, and the assessment that follows from it. */
export const reviewMatchAction = action(
  'review-match',
  reviewMatchSchema,
  currentViewer,
  refreshing('everywhere', async (viewer, { prospectId, review }) => {
    const added = await addMatchReview(viewer, review)
    return added.ok ? await assessProspect(viewer, prospectId) : added
  }),
)

/** Takes that word back, with what was remembered with it where asked, and assesses again. */
export const unreviewMatchAction = action(
  'unreview-match',
  unreviewMatchSchema,
  currentViewer,
  refreshing('everywhere', async (viewer, { prospectId, ...review }) => {
    const removed = await takeBackWord(viewer, review)
    return removed.ok ? await assessProspect(viewer, prospectId) : removed
  }),
)

/** Adds the prospect's own words to what clients say; each was consented to by the person who sends it. */
export const learnPhrasesAction = action(
  'learn-phrases',
  confirmPhrasesSchema,
  currentViewer,
  refreshing('everywhere', confirmPhrases),
)

/** Takes words that were learned here back. */
export const unlearnPhraseAction = action(
  'unlearn-phrase',
  phraseIdSchema,
  currentViewer,
  refreshing('everywhere', takeBackPhrase),
)

/** The request beside the offers while it is being told; nothing is stored. A member in a hurry gets `too-soon`. */
export const layBesideAction = action('lay-beside', layBesideSchema, currentViewer, async (viewer, input) =>
  atPace(viewer.memberId, Date.now()) ? layBeside(viewer, input) : { ok: false, reason: 'too-soon' },
)
