import type { Viewer } from '@/lib/auth/viewer'
import { type LoadedDiscovery, readDiscovery } from '@/lib/discovery/data'
import { toDiscoveryInput } from '@/lib/discovery/input'
import { readCatalogue } from '@/lib/offers/data'
import type { Transaction } from '@/lib/platform/database'
import type { DiscoveryInput } from '@/lib/scoring/discovery'
import { SCORER_VERSION } from '@/lib/scoring/version'
import { differences } from './same-input'
import { fromStored } from './stored'

export interface NotYet {
  readonly ok: false
  /** `enthusiasm-first`: one's own wish is asked before any result is shown. */
  readonly reason: 'not-found' | 'forbidden' | 'enthusiasm-first'
}

interface Standing {
  readonly id: string
  readonly verdict: string
  /** The operator's model was asked then and gave no answer: it may have one now. */
  readonly unheard: boolean
}

/** What a new assessment is made from. */
export interface ToAssess {
  readonly ok: true
  readonly discovery: LoadedDiscovery
  readonly enthusiasm: number
  readonly input: DiscoveryInput
  /** The newest assessment when it was made from the same; null when there is something new to say. */
  readonly standing: Standing | null
}

/** Reads a prospect's newest discovery and the catalogue beside it, in the viewer's transaction. */
export async function readToAssess(
  db: Transaction,
  viewer: Viewer,
  prospectId: string,
): Promise<ToAssess | NotYet> {
  const discovery = await readDiscovery(db, viewer, prospectId)
  if (!discovery) return { ok: false, reason: 'not-found' }
  if (!discovery.mayEdit) return { ok: false, reason: 'forbidden' }
  const { enthusiasm } = discovery
  if (enthusiasm === null) return { ok: false, reason: 'enthusiasm-first' }
  const catalogue = await readCatalogue(db, viewer, prospectId)
  const input = toDiscoveryInput(discovery, catalogue, discovery.prospect.lang)
  const newest = await newestAssessment(db, viewer.workspaceId, prospectId)
  const then = newest ? fromStored(newest) : null
  const same =
    then !== null &&
    newest?.discoveryId === discovery.id &&
    newest.playbookVersion === discovery.playbookVersion &&
    differences({ ...then, scorerVersion: newest.scorerVersion }, { input, scorerVersion: SCORER_VERSION })
      .length === 0
  const unheard = then?.input.outside?.failed !== undefined
  return { ok: true, discovery, enthusiasm, input, standing: same ? { ...newest, unheard } : null }
}

function newestAssessment(db: Transaction, workspaceId: string, prospectId: string) {
  return db.assessment.findFirst({
    where: { workspaceId, prospectId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      discoveryId: true,
      scorerVersion: true,
      playbookVersion: true,
      verdict: true,
      input: true,
      result: true,
    },
  })
}
