import type { Form } from './form'
import type { Token } from './reading'

/** A token; its sentence and clause are told while the text is cut. What its form says is not copied into it. */
export class DraftToken implements Token {
  sentence = 0
  clause = 0

  constructor(
    readonly form: Form,
    readonly start: number,
    readonly end: number,
    /** Offset in the folded text. */
    readonly at: number,
  ) {}

  get norm(): string {
    return this.form.norm
  }

  get type(): Form['type'] {
    return this.form.type
  }

  get families(): readonly string[] {
    return this.form.families
  }

  get kinds(): readonly string[] {
    return this.form.kinds
  }
}
