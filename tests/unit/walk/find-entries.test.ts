import { expect, test } from 'vitest'
import { findEntries } from '@/components/walk/frame/find-entries'

const ENTRIES = [
  { key: 'proof', title: 'Proof', ask: 'How will the room tell that it worked?' },
  { key: 'room', title: 'In the room', ask: '' },
  { key: 'money', title: 'Деньги', ask: 'Сколько стоит бездействие?' },
]
const keys = (typed: string) => findEntries(ENTRIES, typed).map(({ key }) => key)

test('nothing typed shows all, in their order', () => {
  expect(keys(' ')).toEqual(['proof', 'room', 'money'])
})

test('a title comes before a question that only mentions the word', () => {
  expect(keys('ROOM')).toEqual(['room', 'proof'])
})

test('all words must be held, in any order and either language', () => {
  expect(keys('worked how')).toEqual(['proof'])
  expect(keys('ДЕНЬГИ стоит')).toEqual(['money'])
  expect(keys('room деньги')).toEqual([])
  expect(keys('(.*')).toEqual([])
})
