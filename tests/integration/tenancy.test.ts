import { beforeAll, describe, expect, it } from 'vitest'
import { tenant } from '@/lib/auth/tenant'
import { database, withSight } from '@/lib/platform/database'
import { createTestFirm, type TestFirm } from '../support/firms'

let firm: TestFirm
let neighbour: TestFirm

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
})

describe('row-level security stands behind the data layer', () => {
  it('shows a viewer the own workspace only, even without a where clause', async () => {
    const seen = await tenant(firm.admin, (db) => db.member.findMany({ select: { workspaceId: true } }))
    expect(new Set(seen.map((row) => row.workspaceId))).toEqual(new Set([firm.workspaceId]))
  })

  it('shows nothing to a query outside of a tenant transaction', async () => {
    expect(await database().member.count()).toBe(0)
    expect(await database().workspace.count()).toBe(0)
  })

  it('refuses to write into another workspace', async () => {
    const intrusion = tenant(firm.admin, (db) =>
      db.offer.create({ data: { workspaceId: neighbour.workspaceId, title: 'x', does: 'x' } }),
    )
    await expect(intrusion).rejects.toThrow(/row-level security/)
  })

  it('refuses a reference across workspaces', async () => {
    const crossing = tenant(firm.admin, (db) =>
      db.prospect.create({
        data: { workspaceId: firm.workspaceId, name: 'x', lang: 'en', ownerId: neighbour.admin.memberId },
      }),
    )
    await expect(crossing).rejects.toThrow(/Foreign key/)
  })

  it('keeps published playbooks and the audit as they were written', async () => {
    const change = tenant(firm.admin, (db) => db.playbookVersion.updateMany({ data: { document: {} } }))
    await expect(change).rejects.toThrow(/permission denied/)
    const erase = tenant(firm.admin, (db) => db.auditEvent.deleteMany())
    await expect(erase).rejects.toThrow(/permission denied/)
  })

  it('forgets the workspace when the transaction ends', async () => {
    await withSight({ workspace: firm.workspaceId }, (db) => db.member.count())
    expect(await database().member.count()).toBe(0)
  })
})
