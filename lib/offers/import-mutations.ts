import { may } from '@/lib/auth/policy'
import { audit, auditAll, oneAtATime, tenant } from '@/lib/auth/tenant'
import { uuidv7 } from '@/lib/auth/uuid'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import { type Column, plain } from './csv-format'
import { type CsvProblem, parseOffersCsv } from './csv-read'
import { OFFER_ORDER } from './data'
import { insertManyPhrases } from './phrase-rows'
import { type FileOffer, type ImportOffers, MAX_OFFERS, type PreviewImport } from './schema'

type Refused<Reason extends string> = { readonly ok: false; readonly reason: Reason }
const refused = <Reason extends string>(reason: Reason): Refused<Reason> => ({ ok: false, reason })

/** An offer of the file as the preview shows it. */
export interface ImportRow {
  readonly line: number
  readonly title: string
  readonly does: string
  readonly outcomes: number
  readonly not: number
  readonly phrases: number
  readonly standard: boolean
  /** The offer of the catalogue with the same name, as it stands now. */
  readonly known: { readonly id: string; readonly version: number } | null
}

export interface ImportPreview {
  readonly ok: true
  readonly rows: readonly ImportRow[]
  readonly problems: readonly CsvProblem[]
  readonly ignored: readonly string[]
  /** How many offers the catalogue can still take. */
  readonly room: number
}

/** Reads a file beside the catalogue and writes nothing. */
export async function previewImport(
  viewer: Viewer,
  { csv }: PreviewImport,
): Promise<ImportPreview | Refused<'forbidden'>> {
  if (!may(viewer, 'edit-offers')) return refused('forbidden')
  const { offers, problems, ignored } = parseOffersCsv(csv)
  return tenant(viewer, async (db) => {
    const shelf = await readShelf(db, viewer)
    const sameName = namesakes(shelf)
    const rows = offers.map(({ line, offer }): ImportRow => {
      const known = sameName(offer)
      return {
        line,
        title: offer.title,
        does: offer.does,
        outcomes: offer.outcomes.length,
        not: offer.not.length,
        phrases: offer.phrases.length,
        standard: offer.standard,
        known: known ? { id: known.id, version: known.version } : null,
      }
    })
    return { ok: true, rows, problems, ignored, room: Math.max(0, MAX_OFFERS - shelf.length) }
  })
}

type ImportRefusal = Refused<'forbidden' | 'invalid' | 'changed' | 'too-many' | 'too-many-phrases'>

/** Thrown to take back what the transaction has already written. */
class Undone extends Error {
  constructor(readonly refusal: ImportRefusal) {
    super(refusal.reason)
  }
}

/**
 * Writes a whole file or nothing. `changed`: the catalogue is no longer what the preview showed, so that what is known
 * in it, and may be replaced, must be looked at again.
 */
export async function importOffers(
  viewer: Viewer,
  { csv, known }: ImportOffers,
): Promise<{ ok: true; created: number; replaced: number; skipped: number } | ImportRefusal> {
  if (!may(viewer, 'edit-offers')) return refused('forbidden')
  const { offers, columns, problems } = parseOffersCsv(csv)
  if (problems.length > 0) return refused('invalid')
  return tenant(viewer, async (db) => {
    await oneAtATime(db, viewer)
    const shelf = await readShelf(db, viewer)
    const sameName = namesakes(shelf)
    const plan = offers.map(({ offer }) => ({ offer, there: sameName(offer) }))
    const decisionOf = (there: { id: string; version: number }) =>
      known.find(({ id, version }) => id === there.id && version === there.version)
    const unseen = plan.some(({ there }) => there && !decisionOf(there))
    const gone = known.some(({ id }) => !plan.some(({ there }) => there?.id === id))
    if (unseen || gone) return refused('changed')
    const fresh = plan.filter(({ there }) => !there)
    const replaced = plan.flatMap(({ offer, there }) =>
      there && decisionOf(there)?.replace ? [{ offer, there }] : [],
    )
    if (shelf.length + fresh.length > MAX_OFFERS) return refused('too-many')
    const last = Math.max(-1, ...shelf.map(({ position }) => position))
    const created = fresh.map(({ offer }, i) => ({ id: uuidv7(), position: last + 1 + i, offer }))
    await create(db, viewer, created)
    for (const { offer, there } of replaced) await replace(db, viewer, there, offer, columns)
    await auditAll(
      db,
      viewer,
      replaced.map(({ there: { id, version }, offer: { phrases } }) => ({
        action: 'offer.updated',
        subject: 'offer',
        subjectId: id,
        detail: { imported: true, version: version + 1, phrases: phrases.length },
      })),
    )
    const heard = [...created, ...replaced.map(({ offer, there }) => ({ id: there.id, offer }))]
    const learned = await insertManyPhrases(
      db,
      viewer,
      heard.map(({ id, offer: { phrases } }) => ({ id, phrases })),
    )
    if (!learned.ok) throw new Undone(learned)
    const counts = {
      created: fresh.length,
      replaced: replaced.length,
      skipped: plan.length - fresh.length - replaced.length,
    }
    await audit(db, viewer, {
      action: 'offers.imported',
      subject: 'workspace',
      subjectId: viewer.workspaceId,
      detail: counts,
    })
    return { ok: true as const, ...counts }
  }).catch((error: unknown) => {
    if (error instanceof Undone) return error.refusal
    throw error
  })
}

const readShelf = (db: Transaction, { workspaceId }: Viewer) =>
  db.offer.findMany({
    where: { workspaceId, archivedAt: null },
    orderBy: [...OFFER_ORDER],
    select: { id: true, title: true, version: true, position: true },
  })

/** Finds the offer that goes by the same name; of several the first of the catalogue. */
function namesakes<Shelved extends { readonly title: string }>(shelf: readonly Shelved[]) {
  const byName = new Map([...shelf].reverse().map((offer) => [plain(offer.title), offer] as const))
  return ({ title }: FileOffer): Shelved | null => byName.get(plain(title)) ?? null
}

async function create(
  db: Transaction,
  viewer: Viewer,
  created: readonly { readonly id: string; readonly position: number; readonly offer: FileOffer }[],
): Promise<void> {
  const { workspaceId } = viewer
  await db.offer.createMany({
    data: created.map(({ id, position, offer: { phrases: _, ...offer } }) => ({
      ...offer,
      workspaceId,
      id,
      position,
    })),
  })
  await auditAll(
    db,
    viewer,
    created.map(({ id, offer: { phrases } }) => ({
      action: 'offer.created',
      subject: 'offer',
      subjectId: id,
      detail: { imported: true, phrases: phrases.length },
    })),
  )
}

/** Columns that the file does not have stay as they are. */
async function replace(
  db: Transaction,
  viewer: Viewer,
  { id, version }: { readonly id: string; readonly version: number },
  { phrases: _, ...offer }: FileOffer,
  columns: readonly Column[],
): Promise<void> {
  const given = Object.fromEntries(
    Object.entries(offer).filter(([name]) => columns.some((one) => one === name)),
  )
  const { count } = await db.offer.updateMany({
    where: { workspaceId: viewer.workspaceId, id, version, archivedAt: null },
    data: { ...given, version: { increment: 1 } },
  })
  if (count === 0) throw new Undone(refused('changed'))
}
