import type { StoredRound } from '@/lib/discovery/data'
import { draftContent, type KeptDraft } from './draft-store'
import {
  contentOf,
  EMPTY,
  joined,
  type RoundContent,
  type RoundPlace,
  sameContent,
  storableContent,
} from './round-content'
import type { Choice, RoundView, SyncPorts } from './round-view'
import type { Put } from './transport'

export const DEBOUNCE_MS = 600
export const MAX_WAIT_MS = 3_000
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000]
/** Saves whose acknowledgement may still be on the way; older ones have long been refused by their version. */
const SENT_KEPT = 4

/**
 * One round on its way between the person and the server: typed text is on this device at once, goes to the
 * server one save at a time on the version it was typed on, and is never sent over somebody else's words.
 */
export class RoundSync {
  private content: RoundContent
  private stored: RoundContent
  private base: number
  /** The stored round as last seen whole. */
  private held: StoredRound | null
  private sent: RoundContent[] = []
  private adopted: KeptDraft | null = null
  private inFlight: Promise<void> | null = null
  private timer: ReturnType<typeof setTimeout> | null = null
  private unsavedSince: number | null = null
  private failures = 0
  private closed = false
  private view: RoundView

  constructor(
    readonly place: RoundPlace,
    private readonly ports: SyncPorts,
    from: { stored: StoredRound | null; draft: KeptDraft | null; content?: RoundContent },
  ) {
    const { stored, draft } = from
    this.held = stored
    this.base = stored?.version ?? 0
    this.stored = stored ? contentOf(stored) : EMPTY
    this.content = this.stored
    this.view = {
      ...place,
      content: this.content,
      state: 'saved',
      refusal: null,
      theirs: null,
      savedAt: stored?.updatedAt ?? null,
      writtenBy: stored?.updatedBy.name ?? null,
      restored: false,
    }
    if (draft) this.restore(draft, stored)
    else if (from.content) this.edit(from.content)
  }

  current(): RoundView {
    return this.view
  }

  /** Whether the server holds this round, so that it takes a request to remove it. */
  isStored(): boolean {
    return this.base > 0 || this.inFlight !== null
  }

  version(): number {
    return this.base
  }

  /** Takes what was typed; keeps it on this device before anything else. */
  edit(content: RoundContent): void {
    this.content = storableContent(content)
    if (!this.dirty() && this.view.state !== 'conflict') {
      this.settle()
      return
    }
    const kept = this.keep()
    if (this.view.state === 'conflict') {
      this.show({})
      return
    }
    this.unsavedSince ??= this.ports.now()
    const waits = kept ? (this.failures > 0 ? 'kept' : 'unsaved') : 'risk'
    this.show({ state: this.inFlight ? 'saving' : waits, refusal: null })
    // While the server is away the pause between tries is not stretched by typing on.
    if (!this.inFlight && !(this.failures > 0 && this.timer)) this.schedule()
  }

  /** Saves now instead of after a pause: leaving the field, coming back online, trying again. */
  async flush(last?: { leaving: boolean }): Promise<void> {
    if (this.inFlight && !last?.leaving) await this.inFlight
    if (!this.dirty() || this.view.state === 'conflict') return
    if (last?.leaving) {
      this.remember()
      void this.ports.transport.put(this.place, this.base, this.content, last)
      return
    }
    this.unschedule()
    this.inFlight ??= this.save()
    await this.inFlight
  }

  /** Ends a conflict as the person chose. */
  resolve(choice: Choice): void {
    const { theirs } = this.view
    if (!theirs) return
    this.base = theirs.version
    this.stored = contentOf(theirs)
    this.sent = []
    if (choice === 'theirs') this.content = this.stored
    if (choice === 'both') this.content = storableContent(joined(this.content, this.stored))
    this.show({ state: 'unsaved', theirs: null, savedAt: theirs.updatedAt, writtenBy: theirs.updatedBy.name })
    if (!this.dirty()) {
      this.settle()
      return
    }
    this.keep()
    void this.flush()
  }

  /** Takes in what the server holds now, unless something of our own waits; then the two are compared. */
  meet(stored: StoredRound): void {
    if (this.inFlight || stored.version <= this.base || this.view.state === 'conflict') return
    if (!this.dirty()) this.adopt(stored)
    else this.against(stored)
  }

  /** No saving after this: the round was removed, or the page goes. The device keeps what it has, unless `forget`. */
  close(forget: boolean): void {
    this.closed = true
    this.unschedule()
    if (forget) this.forget()
  }

  /** Takes saving up again after `close`. */
  reopen(): void {
    this.closed = false
    if (this.dirty() && this.view.state !== 'conflict') this.schedule()
  }

  /** Takes in what this device kept of the round, unless the person has begun to type already. */
  recover(draft: KeptDraft): void {
    if (this.dirty() || this.inFlight || this.view.state === 'conflict') return
    this.restore(draft, this.held)
    this.ports.changed(this.place)
  }

  private dirty(): boolean {
    return !sameContent(this.content, this.stored)
  }

  private restore(kept: KeptDraft, stored: StoredRound | null): void {
    const { draft } = kept
    this.adopted = kept
    this.content = draftContent(draft)
    this.sent = draft.sent.map((content) => ({ ...content }))
    if (!this.dirty()) {
      this.settle()
      return
    }
    this.view = { ...this.view, content: this.content, restored: true }
    if (stored && draft.base !== stored.version) {
      this.base = draft.base
      this.against(stored)
    }
    this.keep()
    if (this.view.state === 'conflict') return
    this.unsavedSince = this.ports.now()
    this.view = { ...this.view, state: 'unsaved' }
    this.schedule()
  }

  private adopt(stored: StoredRound): void {
    this.held = stored
    this.base = stored.version
    this.stored = contentOf(stored)
    this.content = this.stored
    this.show({ savedAt: stored.updatedAt, writtenBy: stored.updatedBy.name })
  }

  /** The server holds another version than we typed on: our own save that came through unheard, or another's. */
  private against(theirs: StoredRound): void {
    const held = contentOf(theirs)
    const ours = theirs.updatedBy.id === this.ports.me.id && this.sent.some((one) => sameContent(one, held))
    if (ours || sameContent(held, this.content)) {
      this.base = theirs.version
      this.stored = held
      this.sent = []
      if (!this.dirty()) this.settle()
      return
    }
    this.unschedule()
    this.show({ state: 'conflict', theirs })
  }

  private keep(): boolean {
    const { content, base, sent } = this
    return this.ports.drafts.write({ ...this.place, ...content, base, sent, at: this.ports.now() })
  }

  private forget(): void {
    this.ports.drafts.clear(this.place)
    if (this.adopted) this.ports.drafts.release(this.adopted)
    this.adopted = null
  }

  /** Nothing of our own is left to save. */
  private settle(): void {
    this.unschedule()
    this.unsavedSince = null
    this.failures = 0
    this.forget()
    this.show({ state: 'saved', refusal: null, theirs: null, restored: false })
  }

  private remember(): void {
    this.sent = [...this.sent, this.content].slice(-SENT_KEPT)
    this.keep()
  }

  private async save(): Promise<void> {
    this.remember()
    this.unsavedSince = null
    const going = this.content
    this.show({ state: 'saving' })
    const outcome = await this.ports.transport.put(this.place, this.base, going)
    this.inFlight = null
    if (!this.closed) this.took(going, outcome)
  }

  private took(going: RoundContent, outcome: Put): void {
    if (outcome.kind === 'saved') {
      this.base = outcome.version
      this.stored = going
      this.sent = []
      this.failures = 0
      this.show({ savedAt: outcome.updatedAt, writtenBy: this.ports.me.name })
      if (!this.dirty()) {
        this.settle()
        return
      }
    } else if (outcome.kind === 'conflict') {
      this.against(outcome.theirs)
      if (this.view.state === 'conflict' || !this.dirty()) return
    } else if (outcome.kind === 'refused') {
      const kept = this.keep()
      this.show({ state: kept ? 'refused' : 'risk', refusal: outcome.reason })
      return
    } else {
      this.failures++
    }
    const kept = this.keep()
    this.unsavedSince ??= this.ports.now()
    this.show({ state: kept ? (this.failures ? 'kept' : 'unsaved') : 'risk' })
    this.schedule()
  }

  private schedule(): void {
    this.unschedule()
    if (this.closed) return
    const waited = this.ports.now() - (this.unsavedSince ?? this.ports.now())
    const wait = this.failures
      ? (RETRY_MS[Math.min(this.failures, RETRY_MS.length) - 1] ?? 0)
      : Math.max(0, Math.min(DEBOUNCE_MS, MAX_WAIT_MS - waited))
    this.timer = setTimeout(() => void this.flush(), wait)
  }

  private unschedule(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
  }

  private show(change: Partial<RoundView>): void {
    this.view = { ...this.view, ...change, content: this.content }
    this.ports.changed(this.place)
  }
}
