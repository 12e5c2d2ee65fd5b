import { createUser } from '@/lib/auth/accounts'
import { uuidv7 } from '@/lib/auth/uuid'
import { type Role, type Viewer, viewerOfUser } from '@/lib/auth/viewer'
import { withSight } from '@/lib/platform/database'
import { createFirm } from '@/lib/team/mutations'

export interface TestFirm {
  readonly workspaceId: string
  readonly admin: Viewer
  readonly manager: Viewer
  readonly consultant: Viewer
  readonly colleague: Viewer
}

export const TEST_PASSWORD = 'a long enough password'

/** A firm with one member of each role and a second consultant. Make two: every fixture has a neighbour to leak to. */
export async function createTestFirm(name = 'North Room'): Promise<TestFirm> {
  const workspaceId = uuidv7()
  const tag = workspaceId.slice(-8)
  const join = async (person: string, role: Role): Promise<Viewer> => {
    const userId = await withSight({ workspace: workspaceId }, async (db) => {
      const id = await createUser(db, {
        name: person,
        email: `${person}-${tag}@touchstone.example`,
        password: TEST_PASSWORD,
      })
      await db.member.create({ data: { workspaceId, userId: id, name: person, role } })
      return id
    })
    const viewer = await viewerOfUser(userId)
    if (!viewer) throw new Error('the member just created is not found')
    return viewer
  }
  await withSight({ workspace: workspaceId }, (db) =>
    createFirm(db, { workspaceId, name, lang: 'en', isDemo: false }),
  )
  return {
    workspaceId,
    admin: await join('admin', 'admin'),
    manager: await join('manager', 'manager'),
    consultant: await join('consultant', 'consultant'),
    colleague: await join('colleague', 'consultant'),
  }
}
