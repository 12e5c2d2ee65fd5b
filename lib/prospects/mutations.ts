import { audit, tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import type { Lang } from '@/lib/scoring/vocabulary'
import type { Stage } from '@/prisma/generated/enums'
import { exampleProspectSchema } from '@/prisma/seed/demo/schema'
import exampleFile from '@/prisma/seed/example-prospect.json'
import { insertProspect, insertTold } from './insert'
import { mayChangeOwner, mayEdit } from './policy'
import type { DealSize, ProspectInput, ProspectUpdate } from './schema'

const EXAMPLES = exampleProspectSchema.parse(exampleFile)

type Missing = { readonly ok: false; readonly reason: 'not-found' | 'forbidden' }
type Done = { readonly ok: true }

/** A prospect with its first discovery, which keeps the playbook version the firm uses now. The viewer owns it. */
export async function createProspect(
  viewer: Viewer,
  input: ProspectInput,
): Promise<{ ok: true; id: string; discoveryId: string }> {
  return tenant(viewer, async (db) => {
    const created = await insertProspect(db, viewer, { ...input, stage: 'new', isExample: false })
    await audit(db, viewer, { action: 'prospect.create', subject: 'prospect', subjectId: created.id })
    return { ok: true, ...created }
  })
}

/** What the loser of a race is told: the values as they stand now, with the version to save over. */
export type Conflict = {
  readonly ok: false
  readonly reason: 'conflict'
  readonly current: ProspectInput
  readonly version: number
}

/** Saves the form's values, unless somebody saved since `version` was read: then nothing is written. */
export async function updateProspect(
  viewer: Viewer,
  { id, version, values }: ProspectUpdate,
): Promise<{ ok: true; version: number } | Missing | Conflict> {
  return tenant(viewer, async (db) => {
    const { workspaceId } = viewer
    const refusal = await refuseEdit(db, viewer, id)
    if (refusal) return refusal
    const { count } = await db.prospect.updateMany({
      where: { workspaceId, id, version },
      data: { ...values, version: { increment: 1 } },
    })
    if (count === 0) return lostRace(db, workspaceId, id)
    await audit(db, viewer, { action: 'prospect.update', subject: 'prospect', subjectId: id })
    return { ok: true, version: version + 1 }
  })
}

async function lostRace(db: Transaction, workspaceId: string, id: string): Promise<Missing | Conflict> {
  const row = await db.prospect.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: {
      version: true,
      name: true,
      company: true,
      industry: true,
      lang: true,
      dealSize: true,
      request: true,
      need: true,
    },
  })
  if (!row) return { ok: false, reason: 'not-found' }
  const { version, lang, dealSize, ...texts } = row
  const current = { ...texts, lang: lang as Lang, dealSize: dealSize as DealSize | null }
  return { ok: false, reason: 'conflict', version, current }
}

/** Takes a prospect out of the daily list; everything said is kept. */
export async function archiveProspect(viewer: Viewer, id: string): Promise<Done | Missing> {
  return tenant(viewer, async (db) => {
    const refusal = await refuseEdit(db, viewer, id)
    if (refusal) return refusal
    const { count } = await db.prospect.updateMany({
      where: { workspaceId: viewer.workspaceId, id, stage: { not: 'archived' } },
      data: { stage: 'archived' },
    })
    if (count > 0) await audit(db, viewer, { action: 'prospect.archive', subject: 'prospect', subjectId: id })
    return { ok: true }
  })
}

/** Brings an archived prospect back to the stage that its discovery, assessments and decisions show. */
export async function restoreProspect(viewer: Viewer, id: string): Promise<Done | Missing> {
  return tenant(viewer, async (db) => {
    const refusal = await refuseEdit(db, viewer, id)
    if (refusal) return refusal
    const { count } = await db.prospect.updateMany({
      where: { workspaceId: viewer.workspaceId, id, stage: 'archived' },
      data: { stage: await stageOfWork(db, viewer.workspaceId, id) },
    })
    if (count > 0) await audit(db, viewer, { action: 'prospect.restore', subject: 'prospect', subjectId: id })
    return { ok: true }
  })
}

async function stageOfWork(db: Transaction, workspaceId: string, prospectId: string): Promise<Stage> {
  const where = { workspaceId, prospectId }
  if (await db.decision.findFirst({ where, select: { id: true } })) return 'decided'
  if (await db.assessment.findFirst({ where, select: { id: true } })) return 'assessed'
  const spoken = { workspaceId, discovery: { prospectId } }
  return (await db.round.findFirst({ where: spoken, select: { index: true } })) ? 'discovery' : 'new'
}

/** Hands a prospect to another member of the firm. */
export async function changeOwner(
  viewer: Viewer,
  { id, ownerId }: { id: string; ownerId: string },
): Promise<Done | Missing | { ok: false; reason: 'no-such-member' }> {
  if (!mayChangeOwner(viewer)) return { ok: false, reason: 'forbidden' }
  const { workspaceId } = viewer
  return tenant(viewer, async (db) => {
    const member = await db.member.findFirst({
      where: { workspaceId, id: ownerId, removedAt: null },
      select: { id: true },
    })
    if (!member) return { ok: false, reason: 'no-such-member' }
    const { count } = await db.prospect.updateMany({
      where: { workspaceId, id },
      data: { ownerId },
    })
    if (count === 0) return { ok: false, reason: 'not-found' }
    const detail = { ownerId }
    await audit(db, viewer, { action: 'prospect.owner', subject: 'prospect', subjectId: id, detail })
    return { ok: true }
  })
}

/** Throws an example prospect away with all that belongs to it. Real prospects are archived, never deleted. */
export async function deleteExample(viewer: Viewer, id: string): Promise<Done | Missing> {
  return tenant(viewer, async (db) => {
    const refusal = await refuseEdit(db, viewer, id)
    if (refusal) return refusal
    const { count } = await db.prospect.deleteMany({
      where: { workspaceId: viewer.workspaceId, id, isExample: true },
    })
    if (count === 0) return { ok: false, reason: 'forbidden' }
    await audit(db, viewer, { action: 'prospect.delete-example', subject: 'prospect', subjectId: id })
    return { ok: true }
  })
}

async function refuseEdit(db: Transaction, viewer: Viewer, id: string): Promise<Missing | null> {
  const row = await db.prospect.findUnique({
    where: { workspaceId_id: { workspaceId: viewer.workspaceId, id } },
    select: { ownerId: true },
  })
  if (!row) return { ok: false, reason: 'not-found' }
  return mayEdit(viewer, row) ? null : { ok: false, reason: 'forbidden' }
}

/**
 * The example prospect that a newcomer walks through and throws away: half a discovery, owned by the viewer.
 * Whoever already has one in that language is led to it.
 */
export async function addExample(viewer: Viewer, lang: Lang): Promise<{ ok: true; id: string }> {
  const { workspaceId, memberId } = viewer
  return tenant(viewer, async (db) => {
    const own = await db.prospect.findFirst({
      where: { workspaceId, ownerId: memberId, isExample: true, lang, stage: { not: 'archived' } },
      select: { id: true },
    })
    if (own) return { ok: true, id: own.id }
    const { id } = await insertTold(db, viewer, EXAMPLES[lang], { stage: 'discovery', isExample: true })
    await audit(db, viewer, { action: 'prospect.add-example', subject: 'prospect', subjectId: id })
    return { ok: true, id }
  })
}
