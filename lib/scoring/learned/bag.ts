import { featuresOfForm, featuresOfNeighbour, GROUP_NAMES, GROUPS, type Sink } from './features'
import { type LinearPart, ROW } from './table'
import type { Features, Form } from './vocabulary'

const VALUES = GROUP_NAMES.map((name) => GROUPS[name].value)

/** Values of features by number, so that a feature and its value are one small integer. */
const VALUE_BITS = 7
const MOST_VALUES = 1 << VALUE_BITS
const values = new Float64Array(MOST_VALUES)
let valueCount = 0

const numberOfValue = (value: number): number => {
  const known = values.subarray(0, valueCount).indexOf(value)
  if (known >= 0) return known
  if (valueCount === MOST_VALUES) throw new Error(`features have more than ${MOST_VALUES} values`)
  values[valueCount] = value
  return valueCount++
}

/** Takes down what a form says. */
class Notebook implements Sink {
  readonly noted: number[] = []

  constructor(private readonly part: LinearPart) {}

  one(group: number, name: number, times: number): void {
    const feature = this.part.featureOf(group, name)
    if (feature !== 0) this.noted.push(feature * MOST_VALUES + numberOfValue(times * (VALUES[group] ?? 0)))
  }

  two(): void {
    throw new Error('a form alone has no pairs')
  }
  form = this.two
  neighbour = this.two
}

/**
 * The features of one text, part after part: in each part every feature once, with its largest value. A feature gets
 * a place when the text names it first, so that all that follows stays among the few features of the text. The room
 * is used again for the next text.
 */
export class Bag implements Sink {
  /** The places of every part's features, their rows of weights and their values, part after part. */
  members = new Int32Array(0)
  rows = new Int32Array(0)
  values = new Float64Array(0)
  /** Where each part ends; the next begins there. */
  readonly ends: number[] = []
  /** How many features the text has so far. */
  size = 0

  private length = 0
  /** By feature: its place and one. */
  private readonly places: Int32Array
  /** By place: its feature, the last part that named it, and its value there. */
  private readonly features: Int32Array
  private readonly parts: Int32Array
  private readonly current: Float64Array

  constructor(private readonly part: LinearPart) {
    this.places = new Int32Array(part.count)
    this.features = new Int32Array(part.count)
    this.parts = new Int32Array(part.count)
    this.current = new Float64Array(part.count)
  }

  /** Begins a text. */
  clear(): void {
    for (let place = 0; place < this.size; place++) this.places[this.features[place] ?? 0] = 0
    this.size = 0
    this.length = 0
    this.ends.length = 0
    this.makeRoom()
  }

  /** Ends a part. @returns its number, from 0 */
  close(): number {
    const { members, rows, features, current, length } = this
    for (let at = this.ends.at(-1) ?? 0; at < length; at++) {
      const place = members[at] ?? 0
      rows[at] = (features[place] ?? 0) * ROW
      this.values[at] = current[place] ?? 0
    }
    this.makeRoom()
    return this.ends.push(length) - 1
  }

  /** A part holds no feature twice, so it never needs more than there are. */
  private makeRoom(): void {
    const needed = this.length + this.part.count
    if (this.members.length >= needed) return
    const grown = <Room extends Int32Array | Float64Array>(room: Room, old: Room): Room => {
      room.set(old)
      return room
    }
    this.members = grown(new Int32Array(2 * needed), this.members)
    this.rows = grown(new Int32Array(2 * needed), this.rows)
    this.values = grown(new Float64Array(2 * needed), this.values)
  }

  one(group: number, name: number, times: number): void {
    const feature = this.part.featureOf(group, name)
    if (feature !== 0) this.take(feature, times * (VALUES[group] ?? 0))
  }

  two(group: number, first: number, second: number): void {
    const feature = this.part.pairs[group]?.find(first, second) ?? 0
    if (feature !== 0) this.take(feature, VALUES[group] ?? 0)
  }

  form(form: Form): void {
    form.alone ??= this.noted((sink) => featuresOfForm(form, sink))
    this.takeAll(form.alone)
  }

  neighbour(form: Form, isBefore: boolean): void {
    if (isBefore) {
      form.before ??= this.noted((sink) => featuresOfNeighbour(form, true, sink))
      this.takeAll(form.before)
    } else {
      form.after ??= this.noted((sink) => featuresOfNeighbour(form, false, sink))
      this.takeAll(form.after)
    }
  }

  private noted(say: (sink: Sink) => void): Features {
    const notebook = new Notebook(this.part)
    say(notebook)
    return notebook.noted
  }

  private takeAll(features: Features): void {
    for (let at = 0; at < features.length; at++) {
      const feature = features[at] ?? 0
      this.take(feature >> VALUE_BITS, values[feature & (MOST_VALUES - 1)] ?? 0)
    }
  }

  private take(feature: number, value: number): void {
    const known = this.places[feature] ?? 0
    const part = this.ends.length
    if (known === 0) {
      const place = this.size++
      this.places[feature] = place + 1
      this.features[place] = feature
      this.parts[place] = part
      this.current[place] = value
      this.members[this.length++] = place
    } else if (this.parts[known - 1] !== part) {
      this.parts[known - 1] = part
      this.current[known - 1] = value
      this.members[this.length++] = known - 1
    } else if (value > (this.current[known - 1] ?? 0)) this.current[known - 1] = value
  }
}
