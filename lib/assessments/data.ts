import { may } from '@/lib/auth/policy'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { type LoadedDiscovery, readDiscovery } from '@/lib/discovery/data'
import { toDiscoveryInput } from '@/lib/discovery/input'
import { type NamedOffer, readCatalogue, readNamedOffers } from '@/lib/offers/data'
import { modelFor } from '@/lib/offers/outside'
import { type PhraseRow, readPhrases, wordsOfPhrases } from '@/lib/offers/phrase-data'
import type { DecisionChoice } from '@/lib/pipeline/decision-schema'
import type { Transaction } from '@/lib/platform/database'
import { assess } from '@/lib/scoring/assess'
import { SCORER_VERSION } from '@/lib/scoring/version'
import type { Verdict } from '@/lib/scoring/vocabulary'
import { type Difference, differences } from './same-input'
import { fromStored, type Snapshot } from './stored'

/** One line of the history. */
export interface PastAssessment {
  readonly id: string
  readonly at: Date
  readonly by: string
  readonly verdict: Verdict
  readonly fit: number
  readonly scorerVersion: string
}

export interface PastDecision {
  readonly id: string
  readonly at: Date
  readonly by: string
  readonly choice: DecisionChoice
  readonly reason: string
  readonly conditions: string
  readonly againstVerdict: boolean
  /** What the assessment it was made on had said. */
  readonly verdict: Verdict
}

/** The assessment on the page. */
export interface ShownAssessment extends PastAssessment, Snapshot {
  /** 0-10, as given before this result; null only for what was imported without it. */
  readonly enthusiasm: number | null
  readonly playbookVersion: number
  readonly isNewest: boolean
  /** What the verdict would be without any person's word; null where nobody spoke on one. */
  readonly unreviewed: Verdict | null
}

/** A phrase that was learned from the prospect, and the word on the match that it was remembered with. */
export interface LearnedPhrase extends PhraseRow {
  readonly review: string | null
}

export interface BriefData {
  readonly discovery: LoadedDiscovery
  /** null before the first assessment. */
  readonly shown: ShownAssessment | null
  /** What is different now from what the newest assessment was made of. */
  readonly changed: readonly Difference[]
  /** Newest first. */
  readonly assessments: readonly PastAssessment[]
  readonly decisions: readonly PastDecision[]
  readonly mayDecide: boolean
  /** The viewer leads this prospect: wish and walk are theirs. */
  readonly isOwn: boolean
  /** What clients say, as it was learned from this prospect; what was taken back included. */
  readonly learned: readonly LearnedPhrase[]
  readonly mayEditOffers: boolean
  /** The operator's model gave no answer for the newest assessment, and may be asked again. */
  readonly mayAskModel: boolean
  /** Offers that people's words and learned phrases speak of: the snapshot knows none that were archived before it. */
  readonly named: readonly NamedOffer[]
}

/** How far back the page tells; the rows themselves are kept for ever. */
const HISTORY = 50

const CHOICE = { go: 'go', go_with_conditions: 'go-with-conditions', no_go: 'no-go' } as const

/**
 * All of the brief. `assessmentId` asks for an older snapshot; an id that is none of this prospect's shows the newest.
 * Null when the viewer's firm has no such prospect.
 */
export async function loadBrief(
  viewer: Viewer,
  prospectId: string,
  assessmentId?: string,
): Promise<BriefData | null> {
  return tenant(viewer, async (db) => {
    const discovery = await readDiscovery(db, viewer, prospectId)
    if (!discovery) return null
    const assessments = await pastAssessments(db, viewer, prospectId)
    const newest = assessments[0]
    const wanted = assessments.find(({ id }) => id === assessmentId) ?? newest
    const shown = wanted ? await shownAssessment(db, viewer, wanted, wanted === newest) : null
    const catalogue = await readCatalogue(db, viewer, prospectId)
    const now = toDiscoveryInput(discovery, catalogue, discovery.prospect.lang)
    const rows = await readPhrases(db, viewer, prospectId)
    const spoken = rows.length > 0 ? await wordsOfPhrases(db, viewer, prospectId) : new Map<string, string>()
    const learned = rows.map((row) => ({ ...row, review: spoken.get(row.id) ?? null }))
    const words = discovery.matchReviews.filter((word) => word.kind !== 'nothing')
    const named = [...words, ...learned].flatMap(({ offerId }) => offerId ?? [])
    return {
      discovery,
      shown,
      changed: shown?.isNewest ? differences(shown, { input: now, scorerVersion: SCORER_VERSION }) : [],
      assessments,
      decisions: await pastDecisions(db, viewer, prospectId),
      mayDecide: may(viewer, 'decide'),
      isOwn: discovery.prospect.ownerId === viewer.memberId,
      mayEditOffers: may(viewer, 'edit-offers'),
      mayAskModel:
        discovery.mayEdit &&
        shown?.isNewest === true &&
        shown.input.outside?.failed !== undefined &&
        (await modelFor(db, viewer)) !== null,
      learned,
      named: await readNamedOffers(db, viewer, named),
    }
  })
}

async function pastAssessments(
  db: Transaction,
  viewer: Viewer,
  prospectId: string,
): Promise<PastAssessment[]> {
  const rows = await db.assessment.findMany({
    where: { workspaceId: viewer.workspaceId, prospectId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: HISTORY,
    select: {
      id: true,
      createdAt: true,
      verdict: true,
      fit: true,
      scorerVersion: true,
      createdBy: { select: { name: true } },
    },
  })
  return rows.map(({ createdAt, createdBy, verdict, ...row }) => ({
    ...row,
    at: createdAt,
    by: createdBy.name,
    verdict: verdict as Verdict,
  }))
}

async function shownAssessment(
  db: Transaction,
  viewer: Viewer,
  past: PastAssessment,
  isNewest: boolean,
): Promise<ShownAssessment> {
  const row = await db.assessment.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId: viewer.workspaceId, id: past.id } },
    select: { input: true, result: true, enthusiasm: true, playbookVersion: true },
  })
  const { input, result } = fromStored(row)
  // With other rules than those that made the snapshot the comparison would mix two changes.
  const words = [input.reviews, input.answered ?? [], input.matchReviews ?? []]
  const spoken = words.some(({ length }) => length > 0)
  const comparable = spoken && past.scorerVersion === SCORER_VERSION
  return {
    ...past,
    input,
    result,
    enthusiasm: row.enthusiasm,
    playbookVersion: row.playbookVersion,
    isNewest,
    unreviewed: comparable ? assess({ ...input, reviews: [], answered: [], matchReviews: [] }).verdict : null,
  }
}

async function pastDecisions(db: Transaction, viewer: Viewer, prospectId: string): Promise<PastDecision[]> {
  const rows = await db.decision.findMany({
    where: { workspaceId: viewer.workspaceId, prospectId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: HISTORY,
    select: {
      id: true,
      createdAt: true,
      choice: true,
      reason: true,
      conditions: true,
      againstVerdict: true,
      decidedBy: { select: { name: true } },
      assessment: { select: { verdict: true } },
    },
  })
  return rows.map(({ createdAt, decidedBy, assessment, choice, ...row }) => ({
    ...row,
    at: createdAt,
    by: decidedBy.name,
    choice: CHOICE[choice],
    verdict: assessment.verdict as Verdict,
  }))
}
