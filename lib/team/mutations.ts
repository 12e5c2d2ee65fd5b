import { createUser } from '@/lib/auth/accounts'
import type { FirstRun } from '@/lib/auth/schema'
import { uuidv7 } from '@/lib/auth/uuid'
import { type Transaction, withSight } from '@/lib/platform/database'
import { BUILT_IN_PLAYBOOK } from '@/lib/playbook/built-in'
import { Prisma } from '@/prisma/generated/client'
import { needsFirstRun } from './data'

/** A firm with its first playbook; members and offers come after. Needs a transaction that sees `workspaceId`. */
export async function createFirm(
  db: Transaction,
  firm: {
    workspaceId: string
    name: string
    lang: string
    isDemo: boolean
    about?: string
    never?: string[]
  },
): Promise<void> {
  const { workspaceId, name, lang, isDemo, about = '', never = [] } = firm
  await db.workspace.create({ data: { id: workspaceId, name, lang, isDemo, about, never } })
  await db.playbookVersion.create({ data: { workspaceId, version: 1, document: BUILT_IN_PLAYBOOK } })
}

/** Creates the firm, its first admin and the built-in playbook. Of two at the same time, one wins. */
export async function firstRun(
  input: FirstRun,
  lang: string,
): Promise<{ ok: true; userId: string } | { ok: false; reason: 'already-set-up' | 'email-taken' }> {
  const workspaceId = uuidv7()
  try {
    const userId = await withSight({ workspace: workspaceId }, async (db) => {
      await db.installation.create({ data: { id: 1, workspaceId } })
      await createFirm(db, { workspaceId, name: input.firm, lang, isDemo: false })
      const id = await createUser(db, input)
      await db.member.create({ data: { workspaceId, userId: id, name: input.name, role: 'admin' } })
      return id
    })
    return { ok: true, userId }
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      return { ok: false, reason: (await needsFirstRun()) ? 'email-taken' : 'already-set-up' }
    }
    throw error
  }
}
