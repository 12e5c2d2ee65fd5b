import { beforeAll, describe, expect, it } from 'vitest'
import { tenant } from '@/lib/auth/tenant'
import { BUILT_IN_PLAYBOOK } from '@/lib/playbook/built-in'
import { loadPlaybook } from '@/lib/playbook/data'
import { publishPlaybook, restoreBuiltIn } from '@/lib/playbook/mutations'
import type { Playbook } from '@/lib/playbook/schema'
import { createTestFirm, type TestFirm } from '../support/firms'

let firm: TestFirm
let neighbour: TestFirm

/** The built-in one with the first question set aside and another budget. */
const shorter = (): Playbook => {
  const copy = structuredClone(BUILT_IN_PLAYBOOK)
  const setAside = copy.questions.splice(0, 1)
  return { ...copy, setAside, clarificationBudget: 2 }
}

beforeAll(async () => {
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
})

describe('publishing a playbook', () => {
  it('makes a new version for new discoveries and leaves the old ones theirs', async () => {
    const { workspaceId, admin, consultant } = firm
    const discoveryId = await tenant(consultant, async (db) => {
      const prospect = await db.prospect.create({
        data: { workspaceId, name: 'North Store', lang: 'en', ownerId: consultant.memberId },
      })
      const { id } = await db.discovery.create({
        data: { workspaceId, prospectId: prospect.id, playbookVersion: 1 },
      })
      return id
    })
    expect(await publishPlaybook(admin, { base: 1, document: shorter() })).toEqual({ ok: true, version: 2 })
    const page = await loadPlaybook(consultant)
    expect(page).toMatchObject({ version: 2, current: 2, publishedBy: 'admin' })
    expect(page?.playbook).toEqual({ ...shorter(), version: 2 })
    expect(page?.versions.map((one) => [one.version, one.publishedBy])).toEqual([
      [2, 'admin'],
      [1, null],
    ])
    const old = await tenant(consultant, (db) =>
      db.discovery.findFirstOrThrow({ where: { id: discoveryId }, select: { playbookVersion: true } }),
    )
    expect(old.playbookVersion).toBe(1)
    expect((await loadPlaybook(consultant, 1))?.playbook).toEqual(BUILT_IN_PLAYBOOK)
    expect(await loadPlaybook(consultant, 9)).toBeNull()
    expect((await loadPlaybook(neighbour.admin))?.versions).toHaveLength(1)
  })

  it('restores the built-in one as a further version, once', async () => {
    expect(await restoreBuiltIn(firm.admin, { base: 2 })).toEqual({ ok: true, version: 3 })
    expect((await loadPlaybook(firm.admin))?.playbook).toEqual({ ...BUILT_IN_PLAYBOOK, version: 3 })
    expect(await restoreBuiltIn(firm.admin, { base: 3 })).toEqual({ ok: false, reason: 'unchanged' })
  })

  it('tells the slower of two editors who was faster', async () => {
    const { admin } = neighbour
    const results = await Promise.all([
      publishPlaybook(admin, { base: 1, document: shorter() }),
      publishPlaybook(admin, { base: 1, document: { ...shorter(), clarificationBudget: 5 } }),
    ])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const conflict = { ok: false, reason: 'conflict', current: 2, publishedBy: 'admin' }
    expect(results.filter((result) => !result.ok)).toEqual([conflict])
  })

  it('is for admins', async () => {
    const forbidden = { ok: false, reason: 'forbidden' }
    for (const viewer of [firm.manager, firm.consultant]) {
      expect(await publishPlaybook(viewer, { base: 3, document: shorter() })).toEqual(forbidden)
      expect(await restoreBuiltIn(viewer, { base: 3 })).toEqual(forbidden)
    }
  })

  it.each([
    [
      'a text that is missing',
      ['questions', 0, 'text', 'ru', 'ask'],
      '',
      'questions[0].text.ru.ask',
      'required',
    ],
    [
      'a title too wide',
      ['questions', 2, 'text', 'en', 'title'],
      'one two three four',
      'questions[2].text.en.title',
      'title-words',
    ],
    [
      'too few examples',
      ['questions', 1, 'text', 'en', 'mine'],
      ['one'],
      'questions[1].text.en.mine',
      'too-few-array',
    ],
    ['a budget too large', ['clarificationBudget'], 99, 'clarificationBudget', 'too-many-number'],
  ] as const)('refuses %s and says where', async (_, path, value, where, reason) => {
    const document: unknown = structuredClone(BUILT_IN_PLAYBOOK)
    let at = document as Record<string | number, unknown>
    for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>
    at[path.at(-1) ?? ''] = value
    const result = await publishPlaybook(firm.admin, { base: 3, document })
    expect(result).toMatchObject({
      ok: false,
      reason: 'invalid-playbook',
      problems: [{ path: where, reason }],
    })
  })

  it.each([null, 'x', 7, [], {}])('refuses what is no playbook: %j', async (document) => {
    expect(await publishPlaybook(firm.admin, { base: 3, document })).toMatchObject({
      ok: false,
      reason: 'invalid-playbook',
    })
  })
})
