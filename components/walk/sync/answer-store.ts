import type { StoredAnswer } from '@/lib/discovery/suggestion-data'
import { SUGGESTION_STANDINGS } from '@/lib/discovery/suggestion-standing'
import { FLAG_TYPES } from '@/lib/scoring/vocabulary'
import type { DraftOwner, DraftStorage } from './draft-store'
import { isCount, isNumber, isString, oneOf, shapeOf } from './guards'

/** Which question: the words that were asked about, in which round, and what about them. */
export type AnswerPlace = Pick<StoredAnswer, 'questionKey' | 'index' | 'flag' | 'clause'>

export const answerKey = ({ questionKey, index, flag, clause }: AnswerPlace): string =>
  JSON.stringify([questionKey, index, flag, clause])

/** A word of the consultant's that the server has not acknowledged. */
export interface PendingAnswer {
  readonly answer: StoredAnswer
  /** Given, or taken back. */
  readonly wanted: 'given' | 'taken-back'
}

export const isStoredAnswer = shapeOf<StoredAnswer>({
  questionKey: isString,
  index: isCount,
  flag: oneOf(...FLAG_TYPES),
  clause: isString,
  standing: oneOf(...SUGGESTION_STANDINGS),
  severity: oneOf(1, 2, 3),
  likelihood: isNumber,
  scorerVersion: isString,
  createdAt: isString,
  createdBy: isString,
})
const isPending = shapeOf<PendingAnswer>({ answer: isStoredAnswer, wanted: oneOf('given', 'taken-back') })

/**
 * Answers that are not on the server yet, kept on this device. One slot a question and not one a tab, unlike drafts:
 * of one person's words on one question the last one is meant.
 */
export class AnswerStore {
  private readonly prefix: string

  constructor(
    private readonly storage: DraftStorage | null,
    { workspaceId, memberId, discoveryId }: DraftOwner,
  ) {
    this.prefix = `touchstone:answer:${workspaceId}:${memberId}:${discoveryId}:`
  }

  /** Keeps a word; false when the device refuses (no storage, or full). */
  write(pending: PendingAnswer): boolean {
    try {
      this.storage?.setItem(this.prefix + answerKey(pending.answer), JSON.stringify(pending))
      return this.storage !== null
    } catch {
      return false
    }
  }

  /**
   * What this device holds now in the place of a word that was written: that same word, a newer one of another tab, or
   * null when another tab has sent it and forgotten it. A device that cannot tell holds the word itself.
   */
  held(pending: PendingAnswer): PendingAnswer | null {
    try {
      const raw = this.storage?.getItem(this.prefix + answerKey(pending.answer))
      if (raw === null) return null
      return raw === undefined || raw === JSON.stringify(pending) ? pending : (parse(raw) ?? pending)
    } catch {
      return pending
    }
  }

  /** Forgets a word, unless another tab has kept a newer one of the same question since. */
  clear(pending: PendingAnswer): void {
    const slot = this.prefix + answerKey(pending.answer)
    try {
      if (this.storage?.getItem(slot) === JSON.stringify(pending)) this.storage.removeItem(slot)
    } catch {
      // A device that refuses storage holds nothing to forget.
    }
  }

  /** All words of this discovery that are on this device; what cannot be read is passed over. */
  list(): PendingAnswer[] {
    const found: PendingAnswer[] = []
    try {
      for (let i = 0; i < (this.storage?.length ?? 0); i++) {
        const slot = this.storage?.key(i)
        const raw = slot?.startsWith(this.prefix) ? this.storage?.getItem(slot) : null
        const pending = raw ? parse(raw) : null
        if (pending) found.push(pending)
      }
    } catch {
      return found
    }
    return found
  }
}

const parse = (raw: string): PendingAnswer | null => {
  try {
    const pending: unknown = JSON.parse(raw)
    return isPending(pending) ? pending : null
  } catch {
    return null
  }
}
