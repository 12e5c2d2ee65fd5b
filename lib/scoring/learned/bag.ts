import { featuresOfForm, GROUP, GROUP_NAMES, GROUPS, type Sink } from './features'
import type { FormBook, Notes } from './form-book'
import type { LinearPart } from './linear-part'
import type { Form } from './vocabulary'

/** Values are counted in parts so small that each is whole; their sums are then the same in any order. */
export const ONE = 600
const VALUE_BITS = 10
const MOST_VALUE = (1 << VALUE_BITS) - 1
const VALUES = GROUP_NAMES.map((name) => GROUPS[name].value)
const wholeValue = (group: number, times: number): number => Math.round(ONE * (VALUES[group] ?? 0) * times)

const WHOLE_VALUES = VALUES.map((_, group) => wholeValue(group, 1))

/** A feature and its value as one number. */
const noted = (feature: number, value: number): number => (feature << VALUE_BITS) | value
export const featureIn = (note: number): number => note >> VALUE_BITS
export const valueIn = (note: number): number => note & MOST_VALUE

/** Takes down what a form says. Kinds of the rules' own vocabulary never explain why a word speaks for a flag. */
class Notebook implements Sink, Notes {
  readonly telling: number[] = []
  readonly further: number[] = []

  constructor(private readonly part: LinearPart) {}

  one(group: number, name: number, times: number): void {
    const feature = this.part.featureOf(group, name)
    const notes = group === GROUP['term-kind'] ? this.further : this.telling
    if (feature !== 0) notes.push(noted(feature, wholeValue(group, times)))
  }

  two(): void {
    throw new Error('a form alone has no pairs')
  }
  named = this.two
  kindPairs = this.two
  form = this.two
}

/** What a form says wherever it stands. */
export function notesOf(form: Form, part: LinearPart): Notes {
  const notebook = new Notebook(part)
  featuresOfForm(form, notebook)
  return notebook
}

/** How many parts in a row the bag remembers. */
export const REMEMBERED = 4
/** Numbers of parts return after so many: a number and a value must fit into 32 bits. */
const NUMBERS = 2 ** (32 - VALUE_BITS)

/**
 * The features of one part of a text after another, each once in a part, with its largest value there. For each
 * feature it remembers the value in the last few parts with the part's number, so that nothing is cleared between
 * parts or texts and a feature costs one look at one place.
 */
export class Bag implements Sink {
  /** The features of the open part. */
  readonly members: Int32Array
  count = 0
  /** Number of the text's first part; it tells texts apart. */
  first = 0

  /** Room for the features of pairs of kinds. */
  private readonly kinds: Int32Array
  private open = 0
  private latest = 0
  private readonly history: Int32Array
  /** Features that are no words, by group: a handful, so looked up sooner than among the names of all. */
  private readonly names = GROUP_NAMES.map(() => new Map<string, number>())
  /** The largest value of each feature in the text, with the number of the text. */
  private readonly most: Int32Array

  constructor(
    private readonly part: LinearPart,
    private readonly book: FormBook,
  ) {
    this.members = new Int32Array(part.count)
    this.kinds = new Int32Array(part.count)
    this.history = new Int32Array(REMEMBERED * part.count)
    this.most = new Int32Array(part.count)
  }

  /** Begins a text. */
  begin(): void {
    if (this.latest > NUMBERS / 2) {
      this.history.fill(0)
      this.most.fill(0)
      this.latest = 0
    }
    this.first = this.latest + REMEMBERED
    this.latest = this.first
  }

  /** Opens a part: its number in the text. */
  openPart(number: number): void {
    this.latest = Math.max(this.latest, this.first + number)
    this.open = (this.first + number) % NUMBERS
    this.count = 0
  }

  /** Takes what was only noted of the open part. */
  closePart(): void {
    const { kinds } = this
    const value = WHOLE_VALUES[GROUP['kind-pair']] ?? 0
    const count = this.part.kindPairs.drain(kinds)
    for (let at = 0; at < count; at++) this.take(kinds[at] ?? 0, value)
  }

  /** The value of a feature in the open part or `back` parts before; 0 where it was not named. */
  valueOf(feature: number, back: number): number {
    const number = this.open - back
    const known = this.history[REMEMBERED * feature + (number & (REMEMBERED - 1))] ?? 0
    return known >>> VALUE_BITS === number ? known & MOST_VALUE : 0
  }

  /** Raises the largest value of a feature in the text. @returns what it was */
  raise(feature: number, value: number): number {
    const known = this.most[feature] ?? 0
    const before = known >>> VALUE_BITS === this.first ? known & MOST_VALUE : 0
    if (value > before) this.most[feature] = (this.first << VALUE_BITS) | value
    return before
  }

  one(group: number, name: number, times: number): void {
    const feature = this.part.featureOf(group, name)
    if (feature !== 0) this.take(feature, times === 1 ? (WHOLE_VALUES[group] ?? 0) : wholeValue(group, times))
  }

  named(group: number, name: string): void {
    const known = this.names[group]?.get(name)
    const feature = known ?? this.part.featureOf(group, this.part.names.get(name) ?? 0)
    if (known === undefined) this.names[group]?.set(name, feature)
    if (feature !== 0) this.take(feature, WHOLE_VALUES[group] ?? 0)
  }

  two(group: number, first: number, second: number): void {
    const feature = this.part.pairs[group]?.find(first, second) ?? 0
    if (feature !== 0) this.take(feature, WHOLE_VALUES[group] ?? 0)
  }

  kindPairs(first: number, second: number): void {
    const { book, part } = this
    part.kindPairs.note(book, first, second)
  }

  form(place: number): void {
    const { book } = this
    const { says } = book
    const end = book.notesEnd(place)
    for (let at = book.notes(place); at < end; at++) {
      const note = says[at] ?? 0
      this.take(featureIn(note), valueIn(note))
    }
  }

  private take(feature: number, value: number): void {
    const { open, history } = this
    const place = REMEMBERED * feature + (open & (REMEMBERED - 1))
    const known = history[place] ?? 0
    if (known >>> VALUE_BITS !== open) this.members[this.count++] = feature
    else if ((known & MOST_VALUE) >= value) return
    history[place] = (open << VALUE_BITS) | value
  }
}
