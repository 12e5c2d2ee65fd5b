import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AnswerStore } from '@/components/walk/sync/answer-store'
import { AnswerSync } from '@/components/walk/sync/answer-sync'
import { answersTransport } from '@/components/walk/sync/answer-transport'
import { AnswersServer } from '../../support/answers-server'
import { MemoryStorage } from '../../support/memory-storage'

const DISCOVERY = '0192f0c0-0000-7000-8000-000000000001'

let server: AnswersServer
let device: MemoryStorage
let open: AnswerSync[]

beforeEach(async () => {
  server = new AnswersServer()
  device = new MemoryStorage()
  open = []
  await server.start()
})
afterEach(async () => {
  for (const one of open) one.close()
  await server.stop()
})

type Alone = (run: () => Promise<void>) => Promise<void>

/** A lock as the browser's tabs share one. */
function oneAtATime(): Alone {
  let last = Promise.resolve()
  return (run) => {
    last = last.then(run, run)
    return last
  }
}
const withoutLocks: Alone = (run) => run()

/** A page that loads now: what the server holds, and what this device kept. */
function page(storage = device, alone = oneAtATime()): AnswerSync {
  const owner = { workspaceId: 'w', memberId: 'me', discoveryId: DISCOVERY }
  const sync = new AnswerSync({
    transport: answersTransport(DISCOVERY, server.origin),
    store: new AnswerStore(storage, owner),
    me: { name: 'Mia' },
    now: Date.now,
    alone,
  })
  sync.open([...server.answers.values()])
  sync.begin()
  open.push(sync)
  return sync
}

const word = (standing: 'confirmed' | 'dismissed', clause = 'with a red pencil') => ({
  questionKey: 'problem',
  index: 0,
  flag: 'nitpicking' as const,
  clause,
  standing,
  severity: 2 as const,
  likelihood: 0.4,
  scorerVersion: '1.1.0',
})

async function until(what: () => boolean, ms = 8_000): Promise<void> {
  const end = Date.now() + ms
  while (!what()) {
    if (Date.now() > end) throw new Error('waited in vain')
    await new Promise((done) => setTimeout(done, 10))
  }
}

const shown = (sync: AnswerSync) => sync.list().map(({ standing }) => standing)

describe('an answer', () => {
  it('is shown at once and stored', async () => {
    const sync = page()
    sync.give(word('confirmed'))
    expect(shown(sync)).toEqual(['confirmed'])
    expect(device.length).toBe(1)
    await until(() => sync.overall().state === 'saved')
    expect(server.standings()).toEqual(['confirmed'])
    expect(device.length).toBe(0)
  })

  it('is kept on the device while there is no server, survives the page, and is sent by the next one', async () => {
    server.mood = 'down'
    const before = page()
    before.give(word('dismissed'))
    await until(() => before.overall().state === 'kept')
    before.close()
    server.mood = 'well'
    const after = page()
    expect(shown(after)).toEqual(['dismissed'])
    await until(() => after.overall().state === 'saved')
    expect(server.standings()).toEqual(['dismissed'])
    expect(device.length).toBe(0)
  })

  it('takes a portal’s page for no acknowledgement', async () => {
    server.mood = 'portal'
    const sync = page()
    sync.give(word('confirmed'))
    await until(() => sync.overall().state === 'kept')
    expect(device.length).toBe(1)
  })

  it('is sent again when its acknowledgement was lost, and stands once', async () => {
    server.mood = 'lost'
    const sync = page()
    sync.give(word('confirmed'))
    await until(() => server.answers.size === 1 && sync.overall().state === 'kept')
    server.mood = 'well'
    await sync.flush()
    expect(sync.overall().state).toBe('saved')
    expect(server.standings()).toEqual(['confirmed'])
  })

  it('that is changed and taken back while it is on its way ends as it was last meant', async () => {
    server.delayMs = 30
    const sync = page()
    sync.give(word('confirmed'))
    sync.give(word('dismissed'))
    sync.give(word('confirmed', 'every Friday'))
    sync.takeBack(word('confirmed', 'every Friday'))
    expect(shown(sync)).toEqual(['dismissed'])
    await until(() => sync.overall().state === 'saved')
    expect(server.standings()).toEqual(['dismissed'])
    sync.takeBack(word('dismissed'))
    expect(shown(sync)).toEqual([])
    await until(() => sync.overall().state === 'saved')
    expect(server.standings()).toEqual([])
    expect(device.length).toBe(0)
  })

  it('never overwrites another person’s, and says that it stands', async () => {
    server.author = 'Ula'
    const hers = page(new MemoryStorage())
    hers.give(word('dismissed'))
    await until(() => server.answers.size === 1)
    server.author = 'Mia'
    const mine = page()
    mine.open([])
    mine.give(word('confirmed'))
    await until(() => mine.overall().state === 'saved')
    expect(mine.list()).toMatchObject([{ standing: 'dismissed', createdBy: 'Ula', overruled: true }])
    expect(server.standings()).toEqual(['dismissed'])
  })

  it('of an ended session is kept and said to be refused, and goes through after signing in', async () => {
    server.mood = 'signed-out'
    const sync = page()
    sync.give(word('confirmed'))
    await until(() => sync.overall().state === 'refused')
    expect(sync.overall().refusal).toBe('signed-out')
    server.mood = 'well'
    await sync.flush()
    expect(sync.overall()).toMatchObject({ state: 'saved', refusal: null })
  })

  it('is at risk, and said to be, where the device keeps nothing', async () => {
    server.mood = 'down'
    const sync = page(new MemoryStorage(0))
    sync.give(word('confirmed'))
    await until(() => sync.overall().state === 'risk')
    server.mood = 'well'
    await sync.flush()
    expect(server.standings()).toEqual(['confirmed'])
  })

  it('of another device appears when the page comes back', async () => {
    const sync = page()
    const other = page(new MemoryStorage())
    other.give(word('confirmed'))
    await until(() => other.overall().state === 'saved')
    await sync.refresh()
    expect(shown(sync)).toEqual(['confirmed'])
  })
})

/** Two pages that know of a word that was given while there was no server; then the server is back. */
async function bothKeep(alone: Parameters<typeof page>[1]): Promise<[AnswerSync, AnswerSync]> {
  server.mood = 'down'
  const one = page(device, alone)
  one.give(word('confirmed'))
  await until(() => one.overall().state === 'kept')
  const two = page(device, alone)
  await until(() => two.overall().state === 'kept')
  server.mood = 'well'
  return [one, two]
}

describe.each([
  ['with a lock between them', oneAtATime],
  ['in a browser without locks', () => withoutLocks],
])('two tabs that hold the same kept answer, %s,', (_, lock) => {
  it('do not undo with the old word what was changed in one of them', async () => {
    const [one, two] = await bothKeep(lock())
    one.give(word('dismissed'))
    await until(() => one.overall().state === 'saved')
    await two.flush()
    expect(server.standings()).toEqual(['dismissed'])
    expect(shown(two)).toEqual(['dismissed'])
    expect(two.overall().state).toBe('saved')
  })

  it('do not bring back what was taken back in one of them', async () => {
    const [one, two] = await bothKeep(lock())
    await one.flush()
    one.takeBack(word('confirmed'))
    await until(() => one.overall().state === 'saved')
    await two.flush()
    expect(server.standings()).toEqual([])
    expect(shown(two)).toEqual([])
    expect(two.overall().state).toBe('saved')
    expect(device.length).toBe(0)
  })

  it('send the newer word of the two, whichever comes to send it', async () => {
    const [one, two] = await bothKeep(lock())
    server.mood = 'down'
    one.give(word('dismissed'))
    await until(() => one.overall().state === 'kept')
    server.mood = 'well'
    await two.flush()
    expect(server.standings()).toEqual(['dismissed'])
    await one.flush()
    expect(server.standings()).toEqual(['dismissed'])
    expect([shown(one), shown(two)]).toEqual([['dismissed'], ['dismissed']])
    expect(device.length).toBe(0)
  })

  it('keep the word of a tab that cannot ask the server what became of it', async () => {
    const [one, two] = await bothKeep(lock())
    await one.flush()
    server.mood = 'down'
    await two.flush()
    expect(shown(two)).toEqual(['confirmed'])
    expect(two.overall().state).toBe('kept')
    server.mood = 'well'
    await two.flush()
    expect(two.overall().state).toBe('saved')
  })

  it('end alike when both send at once, and one changes the word meanwhile', async () => {
    const [one, two] = await bothKeep(lock())
    server.delayMs = 20
    const both = [one.flush(), two.flush()]
    two.give(word('dismissed'))
    await Promise.all(both)
    await until(() => one.overall().state === 'saved' && two.overall().state === 'saved')
    expect(server.standings()).toEqual(['dismissed'])
    expect(device.length).toBe(0)
  })
})

it('with a lock between them two tabs send a kept answer once', async () => {
  const [one, two] = await bothKeep(oneAtATime())
  server.delayMs = 20
  await Promise.all([one.flush(), two.flush()])
  expect(server.given, 'the second asks what stands and sends nothing').toBe(1)
  expect([shown(one), shown(two)]).toEqual([['confirmed'], ['confirmed']])
})
