import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import type { Catalogue } from '@/lib/scoring/discovery'
import { isBeyondMeaning } from '@/lib/scoring/match/foreign'
import { keptCatalogue } from './kept-catalogue'
import { PHRASE_ORDER, type PhraseRow, readPhrases } from './phrase-data'

/** An offer as the catalogue shows and edits it. */
export interface OfferRow {
  readonly id: string
  readonly title: string
  readonly does: string
  readonly outcomes: readonly string[]
  readonly not: readonly string[]
  readonly format: string
  readonly standard: boolean
  readonly version: number
}

export const OFFER_ROW = {
  id: true,
  title: true,
  does: true,
  outcomes: true,
  not: true,
  format: true,
  standard: true,
  version: true,
} as const

/** The order everybody sees: as arranged, then as written. */
export const OFFER_ORDER = [{ position: 'asc' }, { id: 'asc' }] as const

/**
 * The viewer's firm's catalogue inside an open transaction, for whoever scores there. `beside` names the prospect that
 * it is laid beside: the words learned from that one are left out, or they would prove themselves right.
 */
export async function readCatalogue(db: Transaction, viewer: Viewer, beside?: string): Promise<Catalogue> {
  const { workspaceId } = viewer
  const offers = await db.offer.findMany({
    where: { workspaceId, archivedAt: null },
    orderBy: [...OFFER_ORDER],
    select: { ...OFFER_ROW, version: false },
  })
  const { never } = await db.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { never: true },
  })
  const phrases = await db.clientPhrase.findMany({
    where: { workspaceId, takenBackAt: null },
    orderBy: [...PHRASE_ORDER],
    select: { offerId: true, neverLine: true, text: true, prospectId: true },
  })
  const heard = beside === undefined ? phrases : phrases.filter(({ prospectId }) => prospectId !== beside)
  const ofOffer = textsBy(heard, ({ offerId }) => offerId)
  const ofLine = textsBy(heard, ({ neverLine }) => neverLine)
  const refusals = never
    .map((line) => ({ line, phrases: ofLine.get(line) ?? [] }))
    .filter((refusal) => refusal.phrases.length > 0)
  return {
    // Without phrases the catalogue is as it was before there were any: an assessment made then is still up to date.
    offers: offers.map((offer) => {
      const own = ofOffer.get(offer.id) ?? []
      return own.length > 0 ? { ...offer, phrases: own } : offer
    }),
    never,
    ...(refusals.length > 0 ? { neverPhrases: refusals } : {}),
  }
}

/** Texts by what they belong to: looked for one offer at a time, a full catalogue's are gone through 200 times. */
function textsBy<Row extends { readonly text: string }>(
  rows: readonly Row[],
  owner: (row: Row) => string | null,
): ReadonlyMap<string | null, string[]> {
  const texts = new Map<string | null, string[]>()
  for (const row of rows) {
    const own = texts.get(owner(row))
    if (own) own.push(row.text)
    else texts.set(owner(row), [row.text])
  }
  return texts
}

/** What the firm offers and never does, as the scorer takes it; archived offers are absent. */
export async function loadCatalogue(viewer: Viewer): Promise<Catalogue> {
  return keptCatalogue(viewer.workspaceId, await tenant(viewer, (db) => readCatalogue(db, viewer)))
}

/** An offer that somebody named, by the title it has now. */
export interface NamedOffer {
  readonly id: string
  readonly title: string
  readonly archived: boolean
}

/** The viewer's firm's offers with these ids, archived ones included, in no order; needs the viewer's transaction. */
export async function readNamedOffers(
  db: Transaction,
  { workspaceId }: Viewer,
  ids: readonly string[],
): Promise<NamedOffer[]> {
  if (ids.length === 0) return []
  const rows = await db.offer.findMany({
    where: { workspaceId, id: { in: [...ids] } },
    select: { id: true, title: true, archivedAt: true },
  })
  return rows.map(({ archivedAt, ...row }) => ({ ...row, archived: archivedAt !== null }))
}

export interface OffersPage {
  readonly offers: readonly OfferRow[]
  readonly archived: readonly { readonly id: string; readonly title: string }[]
  readonly never: readonly string[]
  readonly phrases: readonly PhraseRow[]
  /** Ids of offers in a third language, that no request can be compared with by meaning. */
  readonly foreign: readonly string[]
}

export function loadOffersPage(viewer: Viewer): Promise<OffersPage> {
  const { workspaceId } = viewer
  return tenant(viewer, async (db) => {
    const offers = await db.offer.findMany({
      where: { workspaceId, archivedAt: null },
      orderBy: [...OFFER_ORDER],
      select: OFFER_ROW,
    })
    const archived = await db.offer.findMany({
      where: { workspaceId, archivedAt: { not: null } },
      orderBy: { archivedAt: 'desc' },
      select: { id: true, title: true },
    })
    const firm = await db.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { never: true } })
    const phrases = await readPhrases(db, viewer)
    const inForce = phrases.filter(({ takenBack }) => !takenBack)
    const said = textsBy(inForce, ({ offerId }) => offerId)
    const foreign = offers.filter((offer) => isBeyondMeaning({ ...offer, phrases: said.get(offer.id) ?? [] }))
    return { offers, archived, never: firm.never, phrases, foreign: foreign.map(({ id }) => id) }
  })
}
