import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { GIVEN_UP_MS, LiveMatch, PAUSE_MS, type Ports } from '@/components/walk/beside/live-match'
import type { Beside } from '@/lib/assessments/beside'
import { atPace } from '@/lib/assessments/pace'

const told = (text: string) => [{ questionKey: 'problem', texts: [text] }]
const saying = (title: string): Beside => ({
  standing: 'answered',
  offer: { id: title, title },
  answered: 1,
  lines: [],
  open: [],
  further: 0,
})

let asked: { text: string | undefined; answer: (answer: Awaited<ReturnType<Ports['ask']>>) => void }[]
let online: boolean
let match: LiveMatch
const pause = () => vi.advanceTimersByTimeAsync(PAUSE_MS)
const title = () => match.state().beside?.offer?.title

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  online = true
  match = new LiveMatch({
    ask: ([first]) => new Promise((answer) => asked.push({ text: first?.texts[0], answer })),
    online: () => online,
  })
})
afterEach(() => {
  match.close()
  vi.useRealTimers()
})

it('asks once a pause after the last letter, and not again while no word has changed', async () => {
  match.tell(told('We'))
  await pause()
  expect(asked).toEqual([])
  match.begin()
  await vi.advanceTimersByTimeAsync(PAUSE_MS - 1)
  match.tell(told('We need planks'))
  await vi.advanceTimersByTimeAsync(PAUSE_MS - 1)
  expect(asked).toEqual([])
  await pause()
  asked[0]?.answer({ ok: true, beside: saying('Hull') })
  await pause()
  match.tell(told('We need planks'))
  match.begin()
  await pause()
  expect(asked.map(({ text }) => text)).toEqual(['We need planks'])
  expect(match.state()).toMatchObject({ stale: false, trouble: null })
})

it('drops an answer that newer words have overtaken, and asks for those after it', async () => {
  match.begin()
  match.tell(told('one'))
  await pause()
  match.tell(told('two'))
  await pause()
  expect(asked).toHaveLength(1)
  asked[0]?.answer({ ok: true, beside: saying('One') })
  await pause()
  expect(title()).toBeUndefined()
  asked[1]?.answer({ ok: true, beside: saying('Two') })
  await pause()
  expect([asked[1]?.text, title()]).toEqual(['two', 'Two'])
  match.tell(told('three'))
  expect(match.state()).toMatchObject({ stale: true, beside: saying('Two') })
  match.tell(told(''))
  expect(match.state().beside).toBeNull()
})

it('keeps its last answer without a network or a server, and asks when there is one', async () => {
  match.begin()
  match.tell(told('one'))
  await pause()
  asked[0]?.answer({ ok: true, beside: saying('One') })
  await pause()
  online = false
  match.tell(told('two'))
  await pause()
  expect(asked).toHaveLength(1)
  expect(match.state()).toEqual({ beside: saying('One'), stale: true, trouble: 'failed' })
  online = true
  match.again()
  await pause()
  asked[1]?.answer({ ok: false, reason: 'unreachable' })
  await pause()
  expect(match.state()).toEqual({ beside: saying('One'), stale: true, trouble: 'failed' })
  match.tell(told('x'.repeat(10_001)))
  await pause()
  expect([asked.length, match.state().trouble]).toEqual([2, 'too-long'])
})

it('gives up a question that hangs, so that later words are asked about', async () => {
  match.begin()
  match.tell(told('one'))
  await pause()
  match.tell(told('two'))
  await vi.advanceTimersByTimeAsync(GIVEN_UP_MS + PAUSE_MS)
  asked[0]?.answer({ ok: true, beside: saying('One') })
  asked[1]?.answer({ ok: true, beside: saying('Two') })
  await pause()
  expect([asked.map(({ text }) => text), title()]).toEqual([['one', 'two'], 'Two'])
  match.tell(told('three'))
  await vi.advanceTimersByTimeAsync(GIVEN_UP_MS + PAUSE_MS)
  expect(match.state()).toEqual({ beside: saying('Two'), stale: true, trouble: 'failed' })
})

it('holds one member to a pace and no other', () => {
  expect([atPace('a', 0), atPace('a', 500), atPace('b', 500), atPace('a', 600)]).toEqual([
    true,
    false,
    true,
    true,
  ])
})
