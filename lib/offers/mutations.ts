import { may } from '@/lib/auth/policy'
import { audit, oneAtATime, tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { OFFER_ORDER, OFFER_ROW, type OfferRow } from './data'
import { type ArchiveOffer, MAX_OFFERS, type MoveOffer, type OfferInput, type UpdateOffer } from './schema'

type Forbidden = { readonly ok: false; readonly reason: 'forbidden' }
type NotFound = { readonly ok: false; readonly reason: 'not-found' }
type TooMany = { readonly ok: false; readonly reason: 'too-many' }
const FORBIDDEN: Forbidden = { ok: false, reason: 'forbidden' }
const NOT_FOUND: NotFound = { ok: false, reason: 'not-found' }
const TOO_MANY: TooMany = { ok: false, reason: 'too-many' }

/** Whether the catalogue can take no more, and the position behind its last offer. */
async function shelfOf(db: Transaction, workspaceId: string): Promise<{ isFull: boolean; end: number }> {
  const { _count, _max } = await db.offer.aggregate({
    where: { workspaceId, archivedAt: null },
    _count: true,
    _max: { position: true },
  })
  return { isFull: _count >= MAX_OFFERS, end: (_max.position ?? -1) + 1 }
}

/** Adds an offer at the end of the catalogue. */
export async function createOffer(
  viewer: Viewer,
  offer: OfferInput,
): Promise<{ ok: true; id: string } | Forbidden | TooMany> {
  if (!may(viewer, 'edit-offers')) return FORBIDDEN
  const { workspaceId } = viewer
  return tenant(viewer, async (db) => {
    await oneAtATime(db, viewer)
    const { isFull, end } = await shelfOf(db, workspaceId)
    if (isFull) return TOO_MANY
    const { id } = await db.offer.create({
      data: { ...offer, workspaceId, position: end },
      select: { id: true },
    })
    await audit(db, viewer, { action: 'offer.created', subject: 'offer', subjectId: id })
    return { ok: true, id }
  })
}

/** Changes an offer. Whoever began with an older version is told what stands there now, and changes nothing. */
export async function updateOffer(
  viewer: Viewer,
  { id, version, offer }: UpdateOffer,
): Promise<
  { ok: true; version: number } | Forbidden | NotFound | { ok: false; reason: 'conflict'; current: OfferRow }
> {
  if (!may(viewer, 'edit-offers')) return FORBIDDEN
  const { workspaceId } = viewer
  return tenant(viewer, async (db) => {
    const { count } = await db.offer.updateMany({
      where: { workspaceId, id, version, archivedAt: null },
      data: { ...offer, version: { increment: 1 } },
    })
    if (count === 0) {
      const current = await db.offer.findFirst({
        where: { workspaceId, id, archivedAt: null },
        select: OFFER_ROW,
      })
      return current ? { ok: false, reason: 'conflict', current } : NOT_FOUND
    }
    await audit(db, viewer, {
      action: 'offer.updated',
      subject: 'offer',
      subjectId: id,
      detail: { version: version + 1 },
    })
    return { ok: true, version: version + 1 }
  })
}

/** Takes an offer out of the catalogue, or puts it back at the end. Assessments made with it keep their own copy. */
export async function archiveOffer(
  viewer: Viewer,
  { id, archived }: ArchiveOffer,
): Promise<{ ok: true } | Forbidden | NotFound | TooMany> {
  if (!may(viewer, 'edit-offers')) return FORBIDDEN
  const { workspaceId } = viewer
  return tenant(viewer, async (db) => {
    await oneAtATime(db, viewer)
    const { isFull, end } = await shelfOf(db, workspaceId)
    if (!archived && isFull) return TOO_MANY
    const { count } = await db.offer.updateMany({
      where: { workspaceId, id, archivedAt: archived ? null : { not: null } },
      data: archived
        ? { archivedAt: new Date(), version: { increment: 1 } }
        : { archivedAt: null, position: end, version: { increment: 1 } },
    })
    if (count === 0) return NOT_FOUND
    const action = archived ? 'offer.archived' : 'offer.restored'
    await audit(db, viewer, { action, subject: 'offer', subjectId: id })
    return { ok: true }
  })
}

/** Moves an offer one place up or down, or to the beginning; at the edge nothing happens. */
export async function moveOffer(
  viewer: Viewer,
  { id, direction }: MoveOffer,
): Promise<{ ok: true } | Forbidden | NotFound> {
  if (!may(viewer, 'edit-offers')) return FORBIDDEN
  const { workspaceId } = viewer
  return tenant(viewer, async (db) => {
    await oneAtATime(db, viewer)
    const rows = await db.offer.findMany({
      where: { workspaceId, archivedAt: null },
      orderBy: [...OFFER_ORDER],
      select: { id: true },
    })
    const from = rows.findIndex((row) => row.id === id)
    const moved = rows[from]
    if (!moved) return NOT_FOUND
    const to = { first: 0, up: from - 1, down: from + 1 }[direction]
    if (to === from || !rows[to]) return { ok: true }
    rows.splice(from, 1)
    rows.splice(to, 0, moved)
    const order = rows.map((row) => row.id)
    await db.$executeRaw`
      UPDATE offer SET position = place.at - 1
      FROM unnest(${order}::uuid[]) WITH ORDINALITY AS place(id, at)
      WHERE offer.workspace_id = ${workspaceId}::uuid AND offer.id = place.id AND offer.position <> place.at - 1`
    await audit(db, viewer, { action: 'offer.moved', subject: 'offer', subjectId: id, detail: { to } })
    return { ok: true }
  })
}
