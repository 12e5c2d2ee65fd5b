import { lookUp } from '../lexicon/lexicon'
import type { Lang } from '../vocabulary'
import { type Form, makeForm } from './form'
import { stringOf } from './normalise'

/** Forms kept of one language; a vocabulary that outgrows this is begun anew, so memory stays flat. */
const MOST_FORMS = 96_000
const SLOTS = 1 << 17
/** One huge text may need more than are kept, but probing needs free slots. */
const FULL = SLOTS * 0.75
/** Longer ones are seldom met twice. */
const LONGEST = 40
/** Words made to collide must not make a look-up long. */
const MOST_PROBES = 12

/**
 * The forms of one language, each made once. Looked up by code units, so that a word met before costs neither a
 * string nor a look-up in the lexicon.
 */
export class FormTable {
  /** For each slot the hash of its form and the form's number from 1; both together, since memory is what costs. */
  private readonly slots = new Int32Array(2 * SLOTS)
  private forms: Form[] = []
  private readonly crowded = new Map<string, Form>()

  constructor(private readonly lang: Lang) {}

  /** To be called between texts: forms that a text holds must stay the same while it is read. */
  makeRoom(): void {
    if (this.forms.length + this.crowded.size < MOST_FORMS) return
    this.slots.fill(0)
    this.forms = []
    this.crowded.clear()
  }

  /**
   * Whether the lexicon has a form.
   * @throws NotLoaded
   */
  knows(norm: string): boolean {
    return lookUp(norm, this.lang).families.length > 0
  }

  /** @throws NotLoaded */
  formOf(codes: Uint16Array, from: number, to: number, type: Form['type']): Form {
    if (to - from > LONGEST) return this.made(codes, from, to, type)
    const hash = hashOf(codes, from, to)
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const slot = 2 * ((hash + probe) & (SLOTS - 1))
      const number = this.slots[slot + 1] ?? 0
      if (number === 0) {
        const form = this.made(codes, from, to, type)
        if (this.forms.length < FULL) {
          this.slots[slot] = hash
          this.slots[slot + 1] = this.forms.push(form)
        }
        return form
      }
      if (this.slots[slot] !== hash) continue
      const form = this.forms[number - 1]
      if (form && isSame(form.norm, codes, from, to)) return form
    }
    return this.fromTheCrowd(stringOf(codes, from, to), type)
  }

  private made(codes: Uint16Array, from: number, to: number, type: Form['type']): Form {
    return makeForm(stringOf(codes, from, to), type, this.lang)
  }

  private fromTheCrowd(norm: string, type: Form['type']): Form {
    const known = this.crowded.get(norm)
    if (known) return known
    const form = makeForm(norm, type, this.lang)
    if (this.crowded.size < FULL) this.crowded.set(norm, form)
    return form
  }
}

const hashOf = (codes: Uint16Array, from: number, to: number): number => {
  let hash = 0
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (codes[at] ?? 0)) | 0
  // Folded, because only the low bits choose a slot.
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}

const isSame = (norm: string, codes: Uint16Array, from: number, to: number): boolean => {
  if (norm.length !== to - from) return false
  for (let at = 0; at < norm.length; at++) if (norm.charCodeAt(at) !== codes[from + at]) return false
  return true
}
