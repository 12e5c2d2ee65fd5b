import { afterEach, beforeEach, expect, it } from 'vitest'
import { withSight } from '@/lib/platform/database'
import { createTestFirm } from '../support/firms'

const warnings: string[] = []
const note = ({ message }: Error) => void warnings.push(message)
beforeEach(() => void process.on('warning', note))
afterEach(() => void process.off('warning', note))

it('the relations of a record take turns on the connection of their transaction', async () => {
  const { workspaceId } = await createTestFirm()
  await createTestFirm('South Room')
  const firm = await withSight({ workspace: workspaceId }, (db) =>
    db.workspace.findUniqueOrThrow({
      where: { id: workspaceId },
      include: { members: true, invitations: true, offers: true, playbooks: true, prospects: true },
    }),
  )
  expect(firm.members).toHaveLength(4)
  expect(firm.playbooks).toHaveLength(1)
  // Warnings are told in the next turn of the loop.
  await new Promise((done) => setTimeout(done, 50))
  expect(warnings).toEqual([])
})

it('a query that fails ends its transaction and holds up nobody else', async () => {
  const failing = withSight({}, (db) => Promise.all([db.$queryRaw`SELECT 1 / 0`, db.$queryRaw`SELECT 1`]))
  await expect(failing).rejects.toThrow('division by zero')
  expect(await withSight({}, (db) => db.$queryRaw`SELECT 1 AS one`)).toEqual([{ one: 1 }])
})
