import { describe, expect, it } from 'vitest'
import { type Draft, DraftStore } from '@/components/walk/sync/draft-store'
import { MemoryStorage } from '../../support/memory-storage'

const owner = { workspaceId: 'w', memberId: 'm', discoveryId: 'd' }
const draft = (over: Partial<Draft> = {}): Draft => ({
  questionKey: 'problem',
  index: 0,
  text: 'words',
  speaker: 'verbatim',
  probe: null,
  base: 0,
  sent: [],
  at: 1,
  ...over,
})

describe('drafts on this device', () => {
  it('are found by the next tab, newest first', () => {
    const storage = new MemoryStorage()
    new DraftStore(storage, owner, 'one').write(draft({ text: 'older', at: 1 }))
    new DraftStore(storage, owner, 'two').write(draft({ text: 'newer', at: 2 }))
    const found = new DraftStore(storage, owner, 'three').list()
    expect(found.map((kept) => kept.draft.text)).toEqual(['newer', 'older'])
  })

  it('belong to one person, one firm and one discovery', () => {
    const storage = new MemoryStorage()
    new DraftStore(storage, owner, 'one').write(draft())
    for (const other of [{ workspaceId: 'x' }, { memberId: 'x' }, { discoveryId: 'x' }])
      expect(new DraftStore(storage, { ...owner, ...other }, 'one').list()).toEqual([])
  })

  it('of another tab are forgotten only while that tab has not written since', () => {
    const storage = new MemoryStorage()
    const other = new DraftStore(storage, owner, 'one')
    const mine = new DraftStore(storage, owner, 'two')
    other.write(draft({ text: 'first' }))
    const [found] = mine.list()
    if (!found) throw new Error('no draft')
    other.write(draft({ text: 'second' }))
    mine.release(found)
    expect(mine.list().map((kept) => kept.draft.text)).toEqual(['second'])
    const [again] = mine.list()
    if (again) mine.release(again)
    expect(mine.list()).toEqual([])
  })

  it('say so when the device is full, refuses, or holds something else', () => {
    const storage = new MemoryStorage(100)
    const store = new DraftStore(storage, owner, 'one')
    expect(store.write(draft({ text: 'x'.repeat(200) }))).toBe(false)
    expect(new DraftStore(null, owner, 'one').write(draft())).toBe(false)
    const odd = new MemoryStorage()
    odd.setItem('touchstone:draft:w:m:d:problem:0:one', '{"text": 3')
    odd.setItem('touchstone:draft:w:m:d:problem:1:one', '{"text": 3}')
    expect(new DraftStore(odd, owner, 'one').list()).toEqual([])
  })
})
