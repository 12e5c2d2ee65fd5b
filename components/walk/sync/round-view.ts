import type { StoredRound } from '@/lib/discovery/data'
import type { DraftStore } from './draft-store'
import type { RoundContent, RoundPlace } from './round-content'
import type { Refused, Transport } from './transport'

/** `kept`: on this device and not yet on the server. `risk`: the device itself refused to keep it. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'kept' | 'risk' | 'conflict' | 'refused'

/** What the screen shows of one round. A new object after each change. */
export interface RoundView extends RoundPlace {
  readonly content: RoundContent
  readonly state: SaveState
  readonly refusal: Refused | null
  /** The stored round that stands against the own text. */
  readonly theirs: StoredRound | null
  readonly savedAt: string | null
  readonly writtenBy: string | null
  /** The text was found on this device and is newer than the server's. */
  readonly restored: boolean
}

export interface SyncPorts {
  readonly transport: Transport
  readonly drafts: DraftStore
  readonly me: { readonly id: string; readonly name: string }
  readonly now: () => number
  readonly changed: (place: RoundPlace) => void
}

export type Choice = 'mine' | 'theirs' | 'both'
