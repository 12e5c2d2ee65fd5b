import type { Form as TextForm } from '../text/form'
import type { Form } from './vocabulary'

/** A book that outgrows this is begun anew before the next text, so memory stays flat: some 140,000 forms. */
const MOST = 1 << 21
const FIRST_ROOM = 1 << 16

/** What stands first of each form; its kinds and its notes follow. */
const STEM = 0
const FAMILY = 1
const WORD = 2
const KINDS_END = 3
const TELLING_END = 4
const END = 5
const HEAD = 6

/** What a form says wherever it stands, as numbers in the sense of whoever keeps the book. */
export interface Notes {
  /** What may explain why a word speaks. */
  readonly telling: readonly number[]
  readonly further: readonly number[]
}

/**
 * What the features need of each form, form after form in one array of numbers; a form is known by the place where it
 * begins there. As objects it took fifteen places in the memory to read one, and to wait for the memory is what costs.
 */
export class FormBook {
  /** Made anew when it grows, so to be asked for again after each `placeOf`. */
  says = new Int32Array(FIRST_ROOM)
  /** Place 0 is no form: there stand a head of noughts, so no names, kinds or notes. */
  private length = HEAD
  private edition = {}

  /** @param formOf null for a mark of punctuation that says nothing */
  constructor(
    private readonly formOf: (form: TextForm) => Form | null,
    private readonly notesOf: (form: Form) => Notes,
  ) {}

  /** To be called between texts: places that a text holds must stay the same while it is judged. */
  makeRoom(): void {
    if (this.length < MOST) return
    this.edition = {}
    this.length = HEAD
  }

  /** The place of a form, 0 for a mark of punctuation that says nothing. */
  placeOf(form: TextForm): number {
    if (form.book !== this.edition) {
      form.place = this.written(this.formOf(form))
      form.book = this.edition
    }
    return form.place
  }

  stem(place: number): number {
    return this.says[place + STEM] ?? 0
  }

  /** The name of the family, else of the stem. */
  family(place: number): number {
    return this.says[place + FAMILY] ?? 0
  }

  /** The name of the family of a word that the lexicon knows, else 0. */
  word(place: number): number {
    return this.says[place + WORD] ?? 0
  }

  /** Where in `says` its kinds begin and end. */
  kinds(place: number): number {
    return place + HEAD
  }

  kindsEnd(place: number): number {
    return this.says[place + KINDS_END] ?? 0
  }

  /** Where in `says` its notes begin, those that are telling end, and all end. */
  notes(place: number): number {
    return this.says[place + KINDS_END] ?? 0
  }

  tellingEnd(place: number): number {
    return this.says[place + TELLING_END] ?? 0
  }

  notesEnd(place: number): number {
    return this.says[place + END] ?? 0
  }

  private written(form: Form | null): number {
    if (!form) return 0
    const { telling, further } = this.notesOf(form)
    const { stem, family, listed, kinds } = form
    const place = this.length
    const kindsEnd = place + HEAD + kinds.length
    const tellingEnd = kindsEnd + telling.length
    const end = tellingEnd + further.length
    if (end > this.says.length) {
      const larger = new Int32Array(2 * end)
      larger.set(this.says)
      this.says = larger
    }
    const head = [stem, family, listed ? family : 0, kindsEnd, tellingEnd, end]
    this.says.set([...head, ...kinds, ...telling, ...further], place)
    this.length = end
    return place
  }
}
