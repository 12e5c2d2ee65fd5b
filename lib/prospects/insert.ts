import { uuidv7 } from '@/lib/auth/uuid'
import type { Viewer } from '@/lib/auth/viewer'
import type { Transaction } from '@/lib/platform/database'
import type { Stage } from '@/prisma/generated/enums'
import type { ExampleProspect } from '@/prisma/seed/demo/schema'
import type { ProspectInput } from './schema'

/** What a new prospect's rows carry besides what people type. */
export interface Circumstances {
  readonly stage: Stage
  readonly isExample: boolean
  /** When it is said to have been added; now, when absent. */
  readonly createdAt?: Date
}

/** Rows of a new prospect and its discovery, without the audit: for mutations that create one among other things. */
export async function insertProspect(
  db: Transaction,
  viewer: Viewer,
  input: ProspectInput & Circumstances,
): Promise<{ id: string; discoveryId: string }> {
  const { workspaceId } = viewer
  const [id, discoveryId] = [uuidv7(), uuidv7()]
  const { playbookVersion } = await db.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { playbookVersion: true },
  })
  await db.prospect.create({ data: { ...input, workspaceId, id, ownerId: viewer.memberId } })
  await db.discovery.create({ data: { workspaceId, id: discoveryId, prospectId: id, playbookVersion } })
  return { id, discoveryId }
}

/** A prospect with all that was said, as the demo and the example bring it. The viewer owns and wrote it. */
export async function insertTold(
  db: Transaction,
  viewer: Viewer,
  told: ExampleProspect,
  circumstances: Circumstances,
): Promise<{ id: string; discoveryId: string }> {
  const { answers, behaviours, topicOrder, enthusiasm, need = '', ...head } = told
  const { workspaceId, memberId } = viewer
  const { id, discoveryId } = await insertProspect(db, viewer, { ...head, need, ...circumstances })
  await db.discovery.update({
    where: { workspaceId_id: { workspaceId, id: discoveryId } },
    data: { topicOrder, enthusiasm },
  })
  const here = { workspaceId, discoveryId }
  await db.round.createMany({
    data: answers.flatMap(({ question, rounds }) =>
      rounds.map(({ text, speaker, probe = null }, index) => ({
        ...here,
        ...{ questionKey: question, index, probe, text, speaker, updatedById: memberId },
      })),
    ),
  })
  await db.behaviour.createMany({
    data: behaviours.map(({ flag, note }) => ({ ...here, flag, note, createdById: memberId })),
  })
  return { id, discoveryId }
}
