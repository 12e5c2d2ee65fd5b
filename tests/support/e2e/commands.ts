import { assessProspect } from '@/lib/assessments/mutations'
import { auth } from '@/lib/auth/auth'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { addBehaviour } from '@/lib/discovery/mutations'
import { withSight } from '@/lib/platform/database'
import { createProspect } from '@/lib/prospects/mutations'
import { prospectSchema } from '@/lib/prospects/schema'
import type { Lang, Verdict } from '@/lib/scoring/vocabulary'
import { createTestFirm, TEST_PASSWORD } from '../firms'
import { createToldProspect } from '../told-prospects'
import { readings } from './readings'

export const PEOPLE = ['admin', 'manager', 'consultant', 'colleague'] as const
export type Person = (typeof PEOPLE)[number]

export interface SignedIn {
  readonly email: string
  readonly name: string
  readonly memberId: string
  /** Cookies of a session, `name=value` each. */
  readonly cookies: readonly string[]
}

export interface Firm {
  readonly workspaceId: string
  readonly password: string
  readonly people: Readonly<Record<Person, SignedIn>>
}

const viewers = new Map<string, Viewer>()

/** A session made without the sign-in page, whose attempts are counted. */
async function signIn(viewer: Viewer): Promise<SignedIn> {
  const response = await auth().api.signInEmail({
    body: { email: viewer.email, password: TEST_PASSWORD },
    asResponse: true,
  })
  const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  if (!cookies.length) throw new Error(`no session for ${viewer.email}`)
  return { email: viewer.email, name: viewer.name, memberId: viewer.memberId, cookies }
}

async function newFirm(given: { name: string }): Promise<Firm> {
  const firm = await createTestFirm(given.name)
  const people: Partial<Record<Person, SignedIn>> = {}
  for (const person of PEOPLE) {
    people[person] = await signIn(firm[person])
    viewers.set(firm[person].memberId, firm[person])
  }
  return {
    workspaceId: firm.workspaceId,
    password: TEST_PASSWORD,
    people: people as Record<Person, SignedIn>,
  }
}

export interface NewProspect {
  /** Member who owns it. */
  readonly memberId: string
  readonly name?: string
  readonly company?: string
  readonly lang?: Lang
  readonly request?: string
  /** What an assessment would have copied to the pipeline's row. */
  readonly assessed?: {
    readonly verdict: Verdict
    readonly fit: number
    readonly concreteness?: number
    readonly flagScore?: number
    readonly match?: number
  }
}

/** A prospect with a discovery of which nothing is known yet, or with the columns of an assessment. */
async function newProspect(given: NewProspect): Promise<{ id: string; name: string }> {
  const viewer = viewers.get(given.memberId)
  if (!viewer) throw new Error(`no member ${given.memberId}`)
  const { name = 'Quiet Harbour', company = '', lang = 'en', request = '', assessed } = given
  const input = prospectSchema.parse({ name, company, lang, request })
  const { id } = await createProspect(viewer, input)
  if (assessed)
    await tenant(viewer, (db) =>
      db.prospect.update({
        where: { workspaceId_id: { workspaceId: viewer.workspaceId, id } },
        data: { stage: 'assessed', ...assessed },
      }),
    )
  return { id, name }
}

export interface ToldProspect {
  /** Member who owns it. */
  readonly memberId: string
  readonly lang?: Lang
  /** null: not asked yet, so that no brief can be made. */
  readonly enthusiasm?: number | null
  /** Whether the brief is made already. */
  readonly assessed?: boolean
  /** Notes on somebody who wants silent executors: a grave flag seen in the room. */
  readonly grave?: string
  /** Whether the firm gets an offer first, so that there is something to lay the request beside. */
  readonly offer?: boolean
}

const OFFER = {
  title: 'Two shops, one book',
  does: 'We put the passing of orders between two shops in order, with the people who do it.',
  outcomes: ['Orders reach the other shop the same day'],
  not: ['Software'],
}

/** The example prospect with all that was said. */
async function toldProspect(given: ToldProspect): Promise<{ id: string }> {
  const viewer = viewers.get(given.memberId)
  if (!viewer) throw new Error(`no member ${given.memberId}`)
  const { lang = 'en', enthusiasm = 9, assessed = true, grave, offer } = given
  if (offer)
    await tenant(viewer, (db) => db.offer.create({ data: { workspaceId: viewer.workspaceId, ...OFFER } }))
  const { id, discoveryId } = await createToldProspect(viewer, { lang, enthusiasm })
  if (grave) await addBehaviour(viewer, { discoveryId, flag: 'silent-executor', note: grave })
  if (assessed) await assessProspect(viewer, id)
  return { id }
}

/** What specs may ask of the data layer. */
export const commands = { newFirm, newProspect, toldProspect, readings }
export type Commands = typeof commands

/** The firm most specs work in, and the neighbour to whom nothing may leak. */
export async function setUp(): Promise<{ firm: Firm; neighbour: Firm }> {
  const firm = await newFirm({ name: 'North Room' })
  await withSight({ workspace: firm.workspaceId }, (db) =>
    db.installation.create({ data: { id: 1, workspaceId: firm.workspaceId } }),
  )
  return { firm, neighbour: await newFirm({ name: 'South Room' }) }
}
