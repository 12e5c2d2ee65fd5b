import type { z } from 'zod'
import type { Viewer } from '@/lib/auth/viewer'
import { removeMatchReview } from '@/lib/discovery/match-review-mutations'
import { takeBackPhrasesIn } from '@/lib/offers/phrase-mutations'
import type { unreviewMatchSchema } from './schema'

/**
 * Takes a word on the match back, and with it those of the phrases remembered with it that are named, all or none: one
 * that came from elsewhere, or that the viewer may not undo, leaves everything as it was.
 */
export const takeBackWord = (
  viewer: Viewer,
  { discoveryId, id, phrases = [] }: Omit<z.output<typeof unreviewMatchSchema>, 'prospectId'>,
) =>
  removeMatchReview(viewer, { discoveryId, id }, async (db, prospectId) => {
    const done = await takeBackPhrasesIn(db, viewer, phrases, { prospectId, review: id })
    if (done.ok) return done
    return { ok: false, reason: done.reason === 'forbidden' ? 'phrase-forbidden' : 'phrase-gone' } as const
  })
