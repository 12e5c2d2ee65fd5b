import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DraftStore } from '@/components/walk/sync/draft-store'
import { roundsTransport } from '@/components/walk/sync/transport'
import { WalkSync } from '@/components/walk/sync/walk-sync'
import { MemoryStorage } from '../../support/memory-storage'
import { RoundsServer } from '../../support/rounds-server'

const DISCOVERY = '0192f0c0-0000-7000-8000-000000000001'
const place = { questionKey: 'problem', index: 0 }
const mia = { id: 'me', name: 'Mia' }

let server: RoundsServer
let device: MemoryStorage
let open: WalkSync[]
let tabs = 0

beforeEach(async () => {
  server = new RoundsServer()
  device = new MemoryStorage()
  open = []
  await server.start()
})

afterEach(async () => {
  for (const walk of open) walk.close()
  await server.stop()
})

/** A page that loads now: what the server holds, and what this device kept. */
function page(storage = device, me = mia): WalkSync {
  const owner = { workspaceId: 'w', memberId: me.id, discoveryId: DISCOVERY }
  const drafts = new DraftStore(storage, owner, `tab${++tabs}`)
  const walk = new WalkSync({
    transport: roundsTransport(DISCOVERY, server.origin),
    drafts,
    me,
    now: Date.now,
  })
  walk.open([...server.rounds.values()], ['problem', 'scope'])
  walk.begin(drafts.list())
  open.push(walk)
  return walk
}

const view = (walk: WalkSync) => {
  const [first] = walk.list('problem')
  if (!first) throw new Error('no round')
  return first
}

async function until(what: () => boolean, ms = 8_000): Promise<void> {
  const end = Date.now() + ms
  while (!what()) {
    if (Date.now() > end) throw new Error('waited in vain')
    await new Promise((done) => setTimeout(done, 10))
  }
}

const byAnother = (text: string, baseVersion: number) => {
  server.author = { id: 'you', name: 'Ula' }
  server.store({
    discoveryId: DISCOVERY,
    ...place,
    baseVersion,
    text,
    speaker: 'verbatim',
    probe: null,
  })
  server.author = mia
}

describe('typing is saved', () => {
  it('after a pause, in one save, and then leaves nothing on the device', async () => {
    const walk = page()
    for (const text of ['o', 'on', 'one']) walk.edit(place, { text })
    expect(walk.overall().state).toBe('unsaved')
    expect(device.length).toBe(1)
    await until(() => walk.overall().state === 'saved')
    expect(server.saves.map(({ text }) => text)).toEqual(['one'])
    expect(device.length).toBe(0)
  })

  it('at the latest after three seconds of typing on', async () => {
    const walk = page()
    const start = Date.now()
    while (server.saves.length === 0 && Date.now() - start < 5_000) {
      walk.edit(place, { text: `typing ${Date.now()}` })
      await new Promise((done) => setTimeout(done, 100))
    }
    expect(Date.now() - start).toBeLessThan(4_000)
  }, 10_000)

  it('one at a time and in order, though the network is slow', async () => {
    const walk = page()
    server.delayMs = 150
    for (let i = 0; i < 12; i++) {
      walk.edit(place, { text: `draft ${i}` })
      walk.flush()
      await new Promise((done) => setTimeout(done, 40))
    }
    await until(() => walk.overall().state === 'saved')
    expect(server.text()).toBe('draft 11')
    expect(server.mostAtOnce).toBe(1)
    const order = server.saves.map(({ text }) => Number(text.split(' ')[1]))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('as the database can hold it', async () => {
    const walk = page()
    walk.edit(place, { text: 'a\u0000b \ud83d' })
    expect(view(walk).content.text).toBe('ab \ufffd')
    walk.flush()
    await until(() => walk.overall().state === 'saved')
    expect(server.text()).toBe('ab \ufffd')
  })
})

describe('when the server is away', () => {
  it.each(['down', 'portal'] as const)(
    '(%s) keeps the text on the device and delivers it later',
    async (mood) => {
      const walk = page()
      server.mood = mood
      walk.edit(place, { text: 'said in a tunnel' })
      walk.flush()
      await until(() => walk.overall().state === 'kept')
      expect(device.length).toBe(1)
      server.mood = 'well'
      await until(() => walk.overall().state === 'saved')
      expect(server.text()).toBe('said in a tunnel')
    },
  )

  it('gives the text back to the next page, says so, and saves it', async () => {
    const walk = page()
    server.mood = 'down'
    walk.edit(place, { text: 'before the crash' })
    walk.clarify('problem', 'Which day?')
    walk.close()
    server.mood = 'well'
    const next = page()
    expect(view(next)).toMatchObject({ content: { text: 'before the crash' }, restored: true })
    expect(next.list('problem')[1]?.content.probe).toBe('Which day?')
    next.flush()
    await until(() => next.overall().state === 'saved')
    expect(server.text()).toBe('before the crash')
    expect(device.length).toBe(0)
  })

  it('says it when the device itself cannot keep the text', async () => {
    const walk = page(new MemoryStorage(10))
    server.mood = 'down'
    walk.edit(place, { text: 'nowhere to go' })
    expect(walk.overall().state).toBe('risk')
    walk.flush()
    await until(() => server.mostAtOnce > 0)
    expect(walk.overall().state).not.toBe('kept')
  })

  it('takes its own words for its own when only the answer was lost', async () => {
    const walk = page()
    server.mood = 'lost'
    walk.edit(place, { text: 'heard once' })
    walk.flush()
    await until(() => walk.overall().state === 'kept')
    walk.edit(place, { text: 'heard once, and more' })
    server.mood = 'well'
    walk.flush()
    await until(() => walk.overall().state === 'saved')
    expect(server.text()).toBe('heard once, and more')
  })

  it('keeps the text of somebody whose session ended', async () => {
    const walk = page()
    server.mood = 'signed-out'
    walk.edit(place, { text: 'still mine' })
    walk.flush()
    await until(() => walk.overall().state === 'refused')
    expect(walk.overall().refusal).toBe('signed-out')
    expect(device.length).toBe(1)
    server.mood = 'well'
    walk.flush()
    await until(() => walk.overall().state === 'saved')
  })
})

describe('two people, two devices', () => {
  const conflict = async (): Promise<WalkSync> => {
    const walk = page()
    walk.edit(place, { text: 'mine' })
    byAnother('theirs', 0)
    walk.flush()
    await until(() => walk.overall().state === 'conflict')
    return walk
  }

  it('overwrites nothing and shows who wrote what', async () => {
    const walk = await conflict()
    expect(server.text()).toBe('theirs')
    expect(view(walk)).toMatchObject({
      content: { text: 'mine' },
      theirs: { text: 'theirs', updatedBy: { name: 'Ula' } },
    })
    walk.edit(place, { text: 'mine, typed on' })
    await new Promise((done) => setTimeout(done, 900))
    expect(server.text()).toBe('theirs')
    expect(device.length).toBe(1)
  })

  it.each([
    ['mine', 'mine'],
    ['theirs', 'theirs'],
    ['both', 'theirs\n\nmine'],
  ] as const)('stores %s when that is chosen', async (choice, text) => {
    const walk = await conflict()
    walk.resolve(place, choice)
    await until(() => walk.overall().state === 'saved')
    expect(server.text()).toBe(text)
    expect(view(walk).content.text).toBe(text)
    expect(device.length).toBe(0)
  })

  it('shows newer words of another device when the page comes back to the front', async () => {
    const walk = page()
    byAnother('from the phone', 0)
    await walk.refresh()
    expect(view(walk).content.text).toBe('from the phone')
    walk.edit(place, { text: 'from the phone, and on' })
    walk.flush()
    await until(() => walk.overall().state === 'saved')
    expect(server.text()).toBe('from the phone, and on')
  })

  it('asks when a text that was kept meets another one on the server', async () => {
    const walk = page()
    server.mood = 'down'
    walk.edit(place, { text: 'kept' })
    walk.close()
    server.mood = 'well'
    byAnother('newer', 0)
    const next = page()
    expect(next.overall().state).toBe('conflict')
    next.flush()
    await new Promise((done) => setTimeout(done, 100))
    expect(server.text()).toBe('newer')
  })

  it('finds nothing to ask when two tabs of one person hold the same words', async () => {
    const walk = page()
    walk.edit(place, { text: 'same' })
    const other = page()
    walk.flush()
    other.flush()
    await until(() => walk.overall().state === 'saved' && other.overall().state === 'saved')
    expect(server.text()).toBe('same')
    expect(device.length).toBe(0)
  })
})
