import { noted } from '../text/notes'
import { featuresOfForm, featuresOfNeighbour, type Sink } from './features'
import type { LinearPart } from './table'
import type { Form } from './vocabulary'

/** Features by number with their values, as a form has them wherever it stands. */
interface Features {
  readonly features: readonly number[]
  readonly values: readonly number[]
}

/** What forms say, worked out when a form is met for the first time. */
export interface FormFeatures {
  readonly alone: (form: Form) => Features
  readonly before: (form: Form) => Features
  readonly after: (form: Form) => Features
}

/** What forms say by the weights of a part. */
export function formFeaturesOf(part: LinearPart): FormFeatures {
  const worked = (fill: (form: Form, sink: Sink) => void) =>
    noted((form: Form): Features => {
      const features: number[] = []
      const values: number[] = []
      const sink: Sink = {
        one: (group, name, times) => {
          const feature = part.featureOf(group, name)
          if (feature === 0) return
          features.push(feature)
          values.push(times * (part.values[feature] ?? 0))
        },
        two: () => undefined,
        form: () => undefined,
        neighbour: () => undefined,
      }
      fill(form, sink)
      return { features, values }
    })
  return {
    alone: worked(featuresOfForm),
    before: worked((form, sink) => featuresOfNeighbour(form, true, sink)),
    after: worked((form, sink) => featuresOfNeighbour(form, false, sink)),
  }
}

/** The features of a part of a text, each once with its largest value. Emptied and filled again, text after text. */
export class Bag implements Sink {
  readonly features: Int32Array
  readonly values: Float64Array
  size = 0
  /** Where in the two lists each feature stands, from 1; 0 for one that is not here. */
  private readonly places: Int32Array

  constructor(
    private readonly part: LinearPart,
    private readonly forms: FormFeatures,
  ) {
    this.features = new Int32Array(part.count)
    this.values = new Float64Array(part.count)
    this.places = new Int32Array(part.count)
  }

  clear(): void {
    for (let at = 0; at < this.size; at++) this.places[this.features[at] ?? 0] = 0
    this.size = 0
  }

  one(group: number, name: number, times: number): void {
    const feature = this.part.featureOf(group, name)
    if (feature !== 0) this.take(feature, times * (this.part.values[feature] ?? 0))
  }

  two(group: number, first: number, second: number): void {
    if (first === 0 || second === 0) return
    const feature = this.part.pairOf(group, first, second)
    if (feature !== 0) this.take(feature, this.part.values[feature] ?? 0)
  }

  form(form: Form): void {
    this.takeAll(this.forms.alone(form))
  }

  neighbour(form: Form, isBefore: boolean): void {
    this.takeAll(isBefore ? this.forms.before(form) : this.forms.after(form))
  }

  private take(feature: number, value: number): void {
    const place = this.places[feature] ?? 0
    if (place === 0) {
      this.features[this.size] = feature
      this.values[this.size] = value
      this.places[feature] = ++this.size
    } else if (value > (this.values[place - 1] ?? 0)) this.values[place - 1] = value
  }

  private takeAll({ features, values }: Features): void {
    for (let at = 0; at < features.length; at++) this.take(features[at] ?? 0, values[at] ?? 0)
  }
}
