import { randomInt } from 'node:crypto'
import pg from 'pg'
import { createUser } from '@/lib/auth/accounts'
import { hashPassword } from '@/lib/auth/auth'
import { audit, tenant } from '@/lib/auth/tenant'
import { uuidv7 } from '@/lib/auth/uuid'
import { type Viewer, viewerOfUser } from '@/lib/auth/viewer'
import { database, withSight } from '@/lib/platform/database'
import { createFirm } from '@/lib/team/mutations'
import firmFile from '@/prisma/seed/demo/firm.json'
import membersFile from '@/prisma/seed/demo/members.json'
import { type DemoMember, demoFirmSchema, demoMemberSchema } from '@/prisma/seed/demo/schema'
import { loadDemoPhrases } from './demo-phrases'
import { loadDemoProspects } from './demo-prospects'

/** What the start prints about the demo firm. */
export interface Demo {
  readonly password: string
  readonly members: readonly { readonly email: string; readonly role: string }[]
}

const LOADED = 'demo.loaded'

const firm = demoFirmSchema.parse(firmFile)
const members = demoMemberSchema.array().parse(membersFile)

/** Easy to type, new on every load: a demo on a public address is not an open door. */
function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return `${group()}-${group()}-${group()}`
}

/**
 * Loads the demo firm, or finds the one that is there; its members get a new password either way.
 * Verdicts are computed by the scorer while loading, none is stored in the data.
 */
export async function loadDemo(): Promise<Demo> {
  const password = newPassword()
  const emails = members.map((member) => member.email)
  const known = await database().user.findMany({ where: { email: { in: emails } }, select: { id: true } })
  if (await isComplete(known[0]?.id)) {
    const hash = await hashPassword(password)
    const owned = { userId: { in: known.map((user) => user.id) }, providerId: 'credential' }
    await database().account.updateMany({ where: owned, data: { password: hash } })
  } else {
    await removeDemo()
    process.stdout.write('Loading the demo firm: its prospects are read and judged …\n')
    await createDemo(password)
  }
  return { password, members: members.map(({ email, role }) => ({ email, role })) }
}

/** A load that was interrupted left no closing mark: such a firm is taken away and loaded anew. */
async function isComplete(userId: string | undefined): Promise<boolean> {
  const viewer = userId ? await viewerOfUser(userId) : null
  if (!viewer?.isDemo) return false
  return tenant(viewer, async (db) => (await db.auditEvent.count({ where: { action: LOADED } })) > 0)
}

async function createDemo(password: string): Promise<void> {
  const workspaceId = uuidv7()
  const never = [...firm.never]
  const offers = new Map<string, string>()
  await withSight({ workspace: workspaceId }, async (db) => {
    const about = `${firm.about.en}\n\n${firm.about.ru}`
    await createFirm(db, { workspaceId, name: firm.name, lang: 'en', isDemo: true, about, never })
    for (const [position, { key, lang: _lang, phrases: _phrases, ...offer }] of firm.offers.entries()) {
      const { id } = await db.offer.create({
        data: { ...offer, workspaceId, position },
        select: { id: true },
      })
      offers.set(key, id)
    }
  })
  const viewers = new Map<string, Viewer>()
  for (const member of members) viewers.set(member.key, await joinDemo(workspaceId, member, password))
  const [admin] = viewers.values()
  if (!admin) throw new Error('The demo firm has no members.')
  await loadDemoPhrases(admin, offers, firm)
  await loadDemoProspects(viewers, offers)
  await tenant(admin, (db) =>
    audit(db, admin, { action: LOADED, subject: 'workspace', subjectId: workspaceId }),
  )
}

async function joinDemo(workspaceId: string, member: DemoMember, password: string): Promise<Viewer> {
  const { name, email, role } = member
  const userId = await withSight({ workspace: workspaceId }, async (db) => {
    const id = await createUser(db, { name, email, password })
    await db.member.create({ data: { workspaceId, userId: id, name, role } })
    return id
  })
  const viewer = await viewerOfUser(userId)
  if (!viewer) throw new Error(`The demo member ${member.key} was created but is not found.`)
  return viewer
}

/** Tables of a firm, in an order that no foreign key objects to. */
const TABLES = [
  'client_phrase',
  'decision',
  'assessment',
  'flag_review',
  'suggestion_answer',
  'behaviour',
  'round',
  'discovery',
  'prospect',
  'offer',
  'invitation',
  'audit_event',
  'playbook_version',
  'member',
]

/** Takes the demo firm and the accounts of its members away. Returns whether there was one. */
export async function removeDemo(): Promise<boolean> {
  // As the owner of the tables: the application's role may not delete what is kept for good.
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query('BEGIN')
    const { rows } = await client.query<{ id: string }>('SELECT id FROM workspace WHERE is_demo')
    for (const { id } of rows) {
      const users = await client.query<{ id: string }>(
        'SELECT user_id AS id FROM member WHERE workspace_id = $1',
        [id],
      )
      for (const table of TABLES) await client.query(`DELETE FROM ${table} WHERE workspace_id = $1`, [id])
      await client.query('DELETE FROM workspace WHERE id = $1', [id])
      // A person who has joined another firm meanwhile keeps the account.
      await client.query(
        'DELETE FROM "user" WHERE id = ANY($1) AND NOT EXISTS (SELECT FROM member WHERE member.user_id = "user".id)',
        [users.rows.map((user) => user.id)],
      )
    }
    await client.query('COMMIT')
    return rows.length > 0
  } finally {
    await client.end()
  }
}
