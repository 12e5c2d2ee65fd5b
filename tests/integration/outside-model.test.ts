import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadBrief } from '@/lib/assessments/data'
import { assessProspect } from '@/lib/assessments/mutations'
import { rescored } from '@/lib/assessments/rescored'
import { tenant } from '@/lib/auth/tenant'
import type { Viewer } from '@/lib/auth/viewer'
import { saveRound } from '@/lib/discovery/mutations'
import { createOffer } from '@/lib/offers/mutations'
import { tryRequest } from '@/lib/offers/try-request'
import { loadAskedModel } from '@/lib/settings/data'
import { saveAsksModel } from '@/lib/settings/mutations'
import { EmbeddingsServer } from '../support/embeddings-server'
import { createTestFirm, type TestFirm } from '../support/firms'
import { createToldProspect } from '../support/told-prospects'

const server = new EmbeddingsServer()
let firm: TestFirm
let neighbour: TestFirm
let prospect: { id: string; discoveryId: string }

const TEXT = 'Our guests wait too long at the counter.'
const plain = { outcomes: [], not: [], format: '', standard: false }
/** Titles of no known word, so that the ranking itself holds both offers for alike. */
const catalogueOf = (admin: Viewer) =>
  Promise.all([
    createOffer(admin, { ...plain, title: 'Course Vrelk', does: 'We run a course of two days.' }),
    createOffer(admin, { ...plain, title: 'Course Dosk', does: 'We run a course of two days.' }),
  ])
/** Likes the offer whose text holds `word` best. */
const prefer = (word: string) => {
  server.vectorOf = (text) => (text.includes(word) ? [1, 0.1] : /Vrelk|Dosk/.test(text) ? [0, 1] : [1, 0])
}
const titlesOf = async (viewer: Viewer, id = prospect.id) => {
  const shown = (await loadBrief(viewer, id))?.shown
  const titleOf = (offerId: string) => shown?.input.catalogue.offers.find((one) => one.id === offerId)?.title
  return shown?.result.match.ranked.map(({ offerId }) => titleOf(offerId))
}
const triedOf = async (viewer: Viewer, text = TEXT) => (await tryRequest(viewer, { text })).tried
const tell = (viewer: Viewer, text: string) =>
  saveRound(viewer, {
    discoveryId: prospect.discoveryId,
    questionKey: 'problem',
    index: 0,
    baseVersion: 1,
    text,
    speaker: 'verbatim',
    probe: null,
  })

beforeAll(async () => {
  await server.start()
  firm = await createTestFirm('Firm')
  neighbour = await createTestFirm('Neighbour')
  await catalogueOf(firm.admin)
  await catalogueOf(neighbour.admin)
})
afterAll(() => server.stop())

beforeEach(async () => {
  process.env.EMBEDDINGS_URL = server.url
  process.env.EMBEDDINGS_MODEL = 'small-model'
  process.env.EMBEDDINGS_KEY = 'a key'
  server.mood = 'well'
  server.asked = []
  prefer('Dosk')
  await saveAsksModel(firm.admin, { asksModel: true })
  prospect = await createToldProspect(firm.consultant)
})

const host = () => new URL(server.url).host
const firstOf = async (word: string) => {
  prefer(word)
  // Vectors of offers are kept by address and model.
  process.env.EMBEDDINGS_MODEL = `model that likes ${word}`
  const { offers } = await triedOf(firm.consultant)
  return offers[0]?.title
}

describe('a model of one’s own', () => {
  it('changes the order of offers that answer alike, and is named', async () => {
    expect([await firstOf('Vrelk'), await firstOf('Dosk')]).toEqual(['Course Vrelk', 'Course Dosk'])
    const { outside } = await triedOf(firm.consultant)
    expect(outside).toEqual({ model: 'model that likes Dosk', host: host(), failed: undefined })
  })

  it('is asked in the protocol, with its key, for the request and what the offers promise', async () => {
    process.env.EMBEDDINGS_MODEL = 'asked once'
    await triedOf(firm.consultant)
    await triedOf(firm.consultant, `${TEXT} 👍`)
    expect(server.asked.map(({ input }) => input.length)).toEqual([3, 1])
    expect(server.asked[0]).toMatchObject({
      path: '/v1/embeddings',
      key: 'Bearer a key',
      model: 'asked once',
    })
    expect(server.asked[0]?.input[0]).toBe(TEXT)
    expect(server.asked[0]?.input).toContain('Course Vrelk\nWe run a course of two days.')
  })

  it('has its say in an assessment, which keeps it and comes out the same again without it', async () => {
    const order: unknown[] = []
    for (const word of ['Vrelk', 'Dosk']) {
      prefer(word)
      process.env.EMBEDDINGS_MODEL = `assessed by ${word}`
      const { id } = await createToldProspect(firm.consultant)
      await assessProspect(firm.consultant, id)
      order.push((await titlesOf(firm.manager, id))?.[0])
      const shown = (await loadBrief(firm.manager, id))?.shown
      if (!shown) throw new Error('nothing is shown')
      expect(shown.input.outside).toMatchObject({ model: `assessed by ${word}`, host: host() })
      process.env.EMBEDDINGS_URL = ''
      expect(rescored(shown)).toMatchObject({ verdictChanged: false, shift: 0 })
      process.env.EMBEDDINGS_URL = server.url
    }
    expect(order).toEqual(['Course Vrelk', 'Course Dosk'])
  })

  it('that was silent can be asked again, and its answer makes a new assessment', async () => {
    const again = () => assessProspect(firm.consultant, prospect.id)
    const seen = async () => (await loadBrief(firm.consultant, prospect.id)) ?? undefined
    server.mood = 'broken'
    await again()
    expect(await again(), 'still silent').toMatchObject({ ok: true, fresh: false })
    expect(await seen()).toMatchObject({ changed: [], mayAskModel: true })
    await saveAsksModel(firm.admin, { asksModel: false })
    expect((await seen())?.mayAskModel, 'forbidden').toBe(false)
    await saveAsksModel(firm.admin, { asksModel: true })

    server.mood = 'well'
    expect(await again()).toMatchObject({ ok: true, fresh: true })
    expect(await seen()).toMatchObject({
      mayAskModel: false,
      shown: { input: { outside: { likeness: {} } } },
    })
    const asked = server.asked.length
    expect(await again(), 'it has answered').toMatchObject({ ok: true, fresh: false })
    expect(server.asked.length).toBe(asked)
  })

  it('is not heeded when somebody changed the request while it was asked', async () => {
    const { vectorOf } = server
    let change: Promise<unknown> | null = null
    server.vectorOf = (text) => {
      change ??= tell(firm.consultant, 'The two books never meet.')
      return vectorOf(text)
    }
    server.mood = 'slow'
    process.env.EMBEDDINGS_MODEL = 'never answers'
    const assessed = assessProspect(firm.consultant, prospect.id)
    expect(await assessed).toMatchObject({ ok: true })
    await change
    const { input } = (await loadBrief(firm.manager, prospect.id))?.shown ?? {}
    expect(input?.answers.find(({ key }) => key === 'problem')?.rounds[0]?.text).toMatch(/two books/)
    expect(input).not.toHaveProperty('outside')
  })

  it.each([
    ['slow', 'too-slow'],
    ['trickle', 'too-slow'],
    ['broken', 'refused'],
    ['redirect', 'refused'],
    ['no-json', 'not-understood'],
    ['one-short', 'not-understood'],
  ] as const)(
    'that is %s is not waited for: the order stays as it is, and it is said',
    async (mood, failed) => {
      process.env.EMBEDDINGS_URL = ''
      const without = await triedOf(firm.consultant)
      process.env.EMBEDDINGS_URL = server.url
      process.env.EMBEDDINGS_MODEL = `a model that is ${mood}`
      server.mood = mood
      await assessProspect(firm.consultant, prospect.id)
      expect((await loadBrief(firm.manager, prospect.id))?.shown?.input.outside).toEqual({
        model: `a model that is ${mood}`,
        host: host(),
        failed,
      })
      expect(await triedOf(firm.consultant)).toEqual({
        ...without,
        outside: { model: `a model that is ${mood}`, host: host(), failed },
      })
      expect(server.led).toBe(0)
    },
  )

  it('that answers late is not asked again meanwhile, and has read the offers by the next time', async () => {
    process.env.EMBEDDINGS_MODEL = 'is being loaded'
    server.mood = 'late'
    expect((await triedOf(firm.consultant)).outside?.failed).toBe('too-slow')
    server.mood = 'well'
    expect((await triedOf(firm.consultant)).outside?.failed).toBe('too-slow')
    expect(server.asked).toHaveLength(1)
    server.answerLate()
    await expect
      .poll(async () => (await triedOf(firm.consultant)).outside?.failed, { timeout: 30_000 })
      .toBeUndefined()
    expect(server.asked.map(({ input }) => input.length)).toEqual([3, 1])
  })

  it('that nobody serves is told as well', async () => {
    process.env.EMBEDDINGS_URL = 'http://127.0.0.1:1/v1'
    expect((await triedOf(firm.consultant)).outside).toMatchObject({ failed: 'unreachable' })
  })

  it('may answer in any order, and change its vectors under the same name', async () => {
    server.mood = 'shuffled'
    expect([await firstOf('Vrelk'), await firstOf('Dosk')]).toEqual(['Course Vrelk', 'Course Dosk'])
    server.vectorOf = () => [1, 2, 3]
    expect((await triedOf(firm.consultant)).outside).toMatchObject({ failed: 'not-understood' })
    expect((await triedOf(firm.consultant)).outside).toMatchObject({ failed: undefined })
  })

  it('gets nothing when none is set, when there is nothing to rank, or when nothing is asked for', async () => {
    await triedOf(firm.consultant, ' \n ')
    const alone = await createTestFirm('Alone')
    await triedOf(alone.consultant)
    process.env.EMBEDDINGS_URL = ''
    expect(await triedOf(firm.consultant)).not.toHaveProperty('outside')
    await assessProspect(firm.consultant, prospect.id)
    expect(server.asked).toEqual([])
  })
})

describe('a firm that forbids it', () => {
  it('sends nothing, while its neighbour does', async () => {
    expect(await saveAsksModel(firm.admin, { asksModel: false })).toEqual({ ok: true })
    await assessProspect(firm.consultant, prospect.id)
    expect(await triedOf(firm.consultant)).not.toHaveProperty('outside')
    expect((await loadBrief(firm.manager, prospect.id))?.shown?.input).not.toHaveProperty('outside')
    expect(server.asked).toEqual([])
    expect((await triedOf(neighbour.consultant)).outside).toMatchObject({ model: 'small-model' })
    expect((await loadAskedModel(neighbour.admin))?.asksModel).toBe(true)
  })

  it('does so by its admins, who see where texts would go, and it is written down', async () => {
    expect(await saveAsksModel(firm.manager, { asksModel: false })).toEqual({
      ok: false,
      reason: 'forbidden',
    })
    expect(await loadAskedModel(firm.manager)).toBeNull()
    expect(await loadAskedModel(firm.admin)).toEqual({ asksModel: true, model: 'small-model', host: host() })
    await saveAsksModel(firm.admin, { asksModel: false })
    const events = await tenant(firm.admin, (db) =>
      db.auditEvent.findMany({ where: { action: 'firm.model-forbidden' }, orderBy: { id: 'desc' } }),
    )
    expect(events[0]).toMatchObject({ actorId: firm.admin.memberId, subjectId: firm.workspaceId })
    process.env.EMBEDDINGS_URL = ''
    expect(await loadAskedModel(firm.admin)).toBeNull()
  })
})
