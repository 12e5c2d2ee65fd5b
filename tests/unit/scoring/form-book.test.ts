import { expect, it } from 'vitest'
import { FormBook } from '@/lib/scoring/learned/form-book'
import type { Form } from '@/lib/scoring/learned/vocabulary'
import { makeForm } from '@/lib/scoring/text/form'

const SAYS: Form = {
  family: 7,
  stem: 3,
  listed: true,
  kinds: [11, 12],
  meanings: [],
  terms: [],
  termKinds: [],
}
const notes = { telling: [21, 22, 23], further: [31] }
const readBack = (book: FormBook, place: number) => ({
  names: [book.stem(place), book.family(place), book.word(place)],
  kinds: [...book.says.subarray(book.kinds(place), book.kindsEnd(place))],
  telling: [...book.says.subarray(book.notes(place), book.tellingEnd(place))],
  all: [...book.says.subarray(book.notes(place), book.notesEnd(place))],
})
const WRITTEN = { names: [3, 7, 7], kinds: [11, 12], telling: [21, 22, 23], all: [21, 22, 23, 31] }
const UNLISTED = { names: [3, 7, 0], kinds: [], telling: [21, 22, 23], all: [21, 22, 23, 31] }
const NOTHING = { names: [0, 0, 0], kinds: [], telling: [], all: [] }

const formOf = (norm: string) => makeForm(norm, 'word', 'en')

it('reads back what a form says, and of one that the lexicon lacks no word', () => {
  const book = new FormBook(
    ({ norm }) => (norm === 'quay' ? SAYS : { ...SAYS, listed: false, kinds: [] }),
    () => notes,
  )
  const [listed, unlisted] = [book.placeOf(formOf('quay')), book.placeOf(formOf('glorp'))]
  expect(readBack(book, listed)).toEqual(WRITTEN)
  expect(readBack(book, unlisted)).toEqual(UNLISTED)
})

it('gives a mark that says nothing the place where nothing stands', () => {
  const book = new FormBook(
    ({ type }) => (type === 'word' ? SAYS : null),
    () => notes,
  )
  book.placeOf(formOf('quay'))
  expect(readBack(book, book.placeOf(makeForm(',', 'punctuation', 'en')))).toEqual(NOTHING)
})

it('works out a form once, and again for each book that asks', () => {
  let asked = 0
  const made = () => {
    asked++
    return SAYS
  }
  const form = formOf('quay')
  const book = new FormBook(made, () => notes)
  const place = book.placeOf(form)
  expect([book.placeOf(form), asked]).toEqual([place, 1])
  new FormBook(made, () => notes).placeOf(form)
  expect(asked).toBe(2)
  expect(readBack(book, book.placeOf(form))).toEqual(WRITTEN)
})

it('grows while a text is read, and is begun anew between texts', () => {
  const book = new FormBook(
    () => SAYS,
    () => notes,
  )
  const first = formOf('quay')
  const begun = book.placeOf(first)
  let last = begun
  const further = Array.from({ length: 200_000 }, () => ({ ...first, book: null }))
  for (const form of further) last = book.placeOf(form)
  expect(readBack(book, begun)).toEqual(WRITTEN)
  expect(readBack(book, last)).toEqual(WRITTEN)
  book.makeRoom()
  const again = book.placeOf(further[199_999] ?? first)
  expect(again).toBe(begun)
  expect(readBack(book, again)).toEqual(WRITTEN)
})
