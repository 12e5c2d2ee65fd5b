import { SPEAKERS } from '@/lib/scoring/vocabulary'
import { isCount, isNumber, isString, listOf, oneOf, orNull, shapeOf } from './guards'
import type { RoundContent, RoundPlace } from './round-content'

export interface Draft extends RoundContent, RoundPlace {
  /** The stored version it was typed on. */
  readonly base: number
  /** Sent, but never acknowledged: the server may hold them. */
  readonly sent: readonly RoundContent[]
  /** When it was typed, in milliseconds. */
  readonly at: number
}

const content = { text: isString, speaker: oneOf(...SPEAKERS), probe: orNull(isString) }
const isDraft = shapeOf<Draft>({
  ...content,
  questionKey: isString,
  index: isCount,
  base: isCount,
  sent: listOf(shapeOf(content)),
  at: isNumber,
})

export interface KeptDraft {
  readonly draft: Draft
  /** Where and how it is stored, to be forgotten later only when nobody has written there since. */
  readonly slot: string
  readonly raw: string
}

/** The part of `Storage` that is needed, so that tests can bring their own. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export interface DraftOwner {
  readonly workspaceId: string
  readonly memberId: string
  readonly discoveryId: string
}

/**
 * Texts that are not on the server yet, kept on this device. Each tab writes slots of its own, so two tabs never
 * overwrite each other; what a closed or crashed tab left is found by the next one.
 */
export class DraftStore {
  private readonly prefix: string

  constructor(
    private readonly storage: DraftStorage | null,
    owner: DraftOwner,
    private readonly tab: string,
  ) {
    this.prefix = `touchstone:draft:${owner.workspaceId}:${owner.memberId}:${owner.discoveryId}:`
  }

  private slot({ questionKey, index }: RoundPlace): string {
    return `${this.prefix}${questionKey}:${index}:${this.tab}`
  }

  /** Keeps a draft; false when the device refuses (no storage, or full). */
  write(draft: Draft): boolean {
    try {
      this.storage?.setItem(this.slot(draft), JSON.stringify(draft))
      return this.storage !== null
    } catch {
      return false
    }
  }

  /** Forgets this tab's draft of a round. */
  clear(place: RoundPlace): void {
    try {
      this.storage?.removeItem(this.slot(place))
    } catch {
      // A device that refuses storage holds nothing to forget.
    }
  }

  /** Forgets what another tab left, unless that tab lives and has written since. */
  release({ slot, raw }: KeptDraft): void {
    try {
      if (this.storage?.getItem(slot) === raw) this.storage.removeItem(slot)
    } catch {
      // As above.
    }
  }

  /** All drafts of this discovery that are on this device, newest first; what cannot be read is passed over. */
  list(): KeptDraft[] {
    const found: KeptDraft[] = []
    try {
      for (let i = 0; i < (this.storage?.length ?? 0); i++) {
        const slot = this.storage?.key(i)
        if (!slot?.startsWith(this.prefix)) continue
        const raw = this.storage?.getItem(slot)
        const draft = raw ? parse(raw) : null
        if (raw && draft) found.push({ draft, slot, raw })
      }
    } catch {
      return found
    }
    return found.sort((a, b) => b.draft.at - a.draft.at)
  }
}

const parse = (raw: string): Draft | null => {
  try {
    const draft: unknown = JSON.parse(raw)
    return isDraft(draft) ? draft : null
  } catch {
    return null
  }
}

/** Content of a draft alone. */
export const draftContent = ({ text, speaker, probe }: Draft): RoundContent => ({ text, speaker, probe })
