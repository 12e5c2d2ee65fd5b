import { database, type Transaction, withSight } from '@/lib/platform/database'
import { Prisma } from '@/prisma/generated/client'
import { builtInPlaybook } from '@/lib/playbook/built-in'
import { createUser } from './accounts'
import type { FirstRun } from './schema'
import { uuidv7 } from './uuid'

/** Whether the first firm is still to be created. The demo firm does not count. */
export async function needsFirstRun(): Promise<boolean> {
  return (await database().installation.count()) === 0
}

/** Creates the firm, its first admin and the built-in playbook. Of two at the same time, one wins. */
export async function firstRun(
  input: FirstRun,
  lang: string,
): Promise<{ ok: true; workspaceId: string } | { ok: false; reason: 'already-set-up' | 'email-taken' }> {
  const workspaceId = uuidv7()
  try {
    await withSight({ workspace: workspaceId }, async (db) => {
      await db.installation.create({ data: { id: 1, workspaceId } })
      await createFirm(db, { workspaceId, name: input.firm, lang, isDemo: false })
      const userId = await createUser(db, input)
      await db.member.create({ data: { workspaceId, userId, name: input.name, role: 'admin' } })
    })
    return { ok: true, workspaceId }
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      return { ok: false, reason: (await needsFirstRun()) ? 'email-taken' : 'already-set-up' }
    }
    throw error
  }
}
