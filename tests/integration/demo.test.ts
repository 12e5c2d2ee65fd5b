import { beforeAll, describe, expect, it } from 'vitest'
import { tenant } from '@/lib/auth/tenant'
import { type Viewer, viewerOfUser } from '@/lib/auth/viewer'
import { type Demo, loadDemo, removeDemo } from '@/lib/cli/demo'
import { database } from '@/lib/platform/database'
import { createTestFirm, type TestFirm } from '../support/firms'

let neighbour: TestFirm
let demo: Demo
let admin: Viewer

const viewerOf = async (email: string): Promise<Viewer> => {
  const user = await database().user.findUniqueOrThrow({ where: { email }, select: { id: true } })
  const viewer = await viewerOfUser(user.id)
  if (!viewer) throw new Error(`${email} belongs to no firm`)
  return viewer
}

beforeAll(async () => {
  neighbour = await createTestFirm()
  demo = await loadDemo()
  admin = await viewerOf('vera@demo.touchstone.example')
}, 120_000)

describe('the demo firm', () => {
  it('brings forty prospects in both languages and every stage', async () => {
    const rows = await tenant(admin, (db) =>
      db.prospect.findMany({ select: { lang: true, stage: true, verdict: true } }),
    )
    expect(rows).toHaveLength(40)
    expect(new Set(rows.map((row) => row.lang))).toEqual(new Set(['en', 'ru']))
    expect(new Set(rows.map((row) => row.stage))).toEqual(
      new Set(['new', 'discovery', 'assessed', 'decided', 'archived']),
    )
    const judged = rows.filter((row) => row.stage === 'assessed' || row.stage === 'decided')
    expect(judged.every((row) => row.verdict !== null)).toBe(true)
  })

  it('has phrases of clients, typed and confirmed, of offers and of refusals, and nobody judged without them', async () => {
    const phrases = await tenant(admin, (db) => db.clientPhrase.findMany())
    expect(new Set(phrases.map(({ origin }) => origin))).toEqual(new Set(['typed', 'confirmed']))
    expect(phrases.some(({ neverLine }) => neverLine !== null)).toBe(true)
    const last = await tenant(admin, (db) => db.assessment.findFirst({ orderBy: { createdAt: 'asc' } }))
    expect(JSON.stringify(last?.input)).toContain('phrases')
  })

  it('names a member of each role', () => {
    expect(new Set(demo.members.map((member) => member.role))).toEqual(
      new Set(['admin', 'manager', 'consultant']),
    )
  })

  it('is found again by a second load, with a new password', async () => {
    const again = await loadDemo()
    expect(again.password).not.toBe(demo.password)
    expect(await tenant(admin, (db) => db.prospect.count())).toBe(40)
  })

  it('is taken away without a trace, and nothing else with it', async () => {
    expect(await removeDemo()).toBe(true)
    expect(await database().user.count({ where: { email: { endsWith: '@demo.touchstone.example' } } })).toBe(
      0,
    )
    expect(await tenant(admin, (db) => db.prospect.count())).toBe(0)
    expect(await tenant(neighbour.admin, (db) => db.member.count())).toBe(4)
    expect(await removeDemo()).toBe(false)
  })
})
