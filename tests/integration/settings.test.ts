import { beforeAll, describe, expect, it } from 'vitest'
import { viewerOfUser } from '@/lib/auth/viewer'
import { loadFirm } from '@/lib/settings/data'
import { changeOwnName, saveFirm } from '@/lib/settings/mutations'
import { firmSchema, ownNameSchema } from '@/lib/settings/schema'
import { loadMembers } from '@/lib/team/data'
import { createTestFirm, type TestFirm } from '../support/firms'

let firm: TestFirm
let neighbour: TestFirm

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
})

describe('settings', () => {
  it('change one’s own name, as storable text, and nobody else’s', async () => {
    const name = ownNameSchema.parse({ name: '  Вера\u0000 \ud800 Ким ' })
    expect(await changeOwnName(firm.consultant, name)).toEqual({ ok: true })
    expect((await viewerOfUser(firm.consultant.userId))?.name).toBe('Вера \ufffd Ким')
    expect((await loadMembers(firm.admin)).map((member) => member.name)).toEqual([
      'admin',
      'manager',
      'Вера \ufffd Ким',
      'colleague',
    ])
  })

  it('let an admin describe the firm and tell the slower of two', async () => {
    const input = firmSchema.parse({ name: ' Новая ', about: 'Four people.', lang: 'ru', version: 1 })
    expect(await saveFirm(firm.admin, input)).toEqual({ ok: true, version: 2 })
    expect(await saveFirm(firm.admin, { ...input, name: 'Late' })).toEqual({
      ok: false,
      reason: 'conflict',
      current: { name: 'Новая', about: 'Four people.', lang: 'ru', version: 2 },
    })
    expect(await saveFirm(firm.manager, { ...input, version: 2 })).toEqual({ ok: false, reason: 'forbidden' })
    expect((await loadFirm(neighbour.admin)).name).toBe('Neighbour')
  })
})
