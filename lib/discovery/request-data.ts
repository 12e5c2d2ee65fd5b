import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { playbookSchema } from '@/lib/playbook/schema'
import { mayEdit } from '@/lib/prospects/policy'
import type { MatchReview } from '@/lib/scoring/discovery'
import type { Intent, Lang } from '@/lib/scoring/vocabulary'
import { plainWord } from './input'
import { matchReviewsIn } from './match-review-data'

/** What it takes to read the request of a discovery whose answers come from elsewhere. */
export interface RequestOf {
  readonly prospectId: string
  readonly lang: Lang
  readonly questions: readonly { readonly key: string; readonly intent: Intent }[]
  readonly matchReviews: readonly MatchReview[]
  readonly mayEdit: boolean
}

/** null for a discovery that the viewer's firm does not have; needs the viewer's transaction. */
export async function readRequestOf(
  db: Transaction,
  viewer: Viewer,
  discoveryId: string,
): Promise<RequestOf | null> {
  const { workspaceId } = viewer
  const row = await db.discovery.findUnique({
    where: { workspaceId_id: { workspaceId, id: discoveryId } },
    select: {
      prospect: { select: { id: true, lang: true, ownerId: true } },
      playbook: { select: { document: true } },
    },
  })
  if (!row) return null
  const said = await matchReviewsIn(db, workspaceId, discoveryId)
  return {
    prospectId: row.prospect.id,
    lang: row.prospect.lang === 'ru' ? 'ru' : 'en',
    questions: playbookSchema.parse(row.playbook.document).questions,
    matchReviews: said.filter(({ takenBack }) => takenBack === null).map(plainWord),
    mayEdit: mayEdit(viewer, row.prospect),
  }
}
