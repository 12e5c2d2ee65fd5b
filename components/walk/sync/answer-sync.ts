import type { StoredAnswer } from '@/lib/discovery/suggestion-data'
import { type AnswerPlace, type AnswerStore, answerKey, type PendingAnswer } from './answer-store'
import type { AnswerTransport } from './answer-transport'
import type { Refused } from './transport'
import type { Overall } from './walk-sync'

const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

export interface AnswerPorts {
  readonly transport: AnswerTransport
  readonly store: AnswerStore
  /** Runs while no other tab of this browser does: see `oneTabAtATime`. */
  readonly alone: (run: () => Promise<void>) => Promise<void>
  readonly me: { readonly name: string }
  readonly now: () => number
}

/** Somebody else's word stands where ours was to go. */
export type Shown = StoredAnswer & { readonly overruled?: true }

/**
 * The consultant's answers to the scorer's questions on their way to the server: shown at once, kept on this device
 * until they are acknowledged, sent again after every failure, and never over somebody else's word.
 */
export class AnswerSync {
  private stored = new Map<string, Shown>()
  private readonly pending = new Map<string, PendingAnswer>()
  private readonly listeners = new Set<() => void>()
  private shown: readonly Shown[] | null = null
  private overallNow: Overall | null = null
  private running: Promise<void> | null = null
  private timer: ReturnType<typeof setTimeout> | null = null
  private failures = 0
  private refusal: Refused | null = null
  private onDevice = true
  /** Words that were written to this device: other tabs send and replace them too. */
  private readonly kept = new WeakSet<PendingAnswer>()
  private closed = false
  /** A word was given since the last look at what waits. */
  private unsent = false
  /** Raised with every change, so that a list asked for before it is not taken for the newest. */
  private writes = 0

  constructor(private readonly ports: AnswerPorts) {}

  /** Takes what the server holds; call once, before anything is shown. */
  open(stored: readonly StoredAnswer[]): void {
    this.stored = new Map(stored.map((one) => [answerKey(one), one]))
    this.changed()
  }

  /** Starts sending, with what this device kept of an earlier page; may follow `close`. */
  begin(): void {
    this.closed = false
    for (const one of this.ports.store.list()) {
      const key = answerKey(one.answer)
      this.kept.add(one)
      if (!this.pending.has(key)) this.pending.set(key, one)
    }
    this.changed()
    void this.flush()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** All answers as the person sees them, oldest first; the same array until one changes. */
  list = (): readonly Shown[] => {
    if (this.shown) return this.shown
    const all = new Map(this.stored)
    for (const [key, { answer, wanted }] of this.pending) {
      if (wanted === 'given') all.set(key, answer)
      else all.delete(key)
    }
    this.shown = [...all.values()].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    return this.shown
  }

  overall = (): Overall => {
    this.overallNow ??= {
      state: this.state(),
      refusal: this.refusal,
      savedAt:
        [...this.stored.values()]
          .map(({ createdAt }) => createdAt)
          .sort()
          .at(-1) ?? null,
      restored: false,
      conflicts: [],
    }
    return this.overallNow
  }

  give(answer: Omit<StoredAnswer, 'createdAt' | 'createdBy'>): void {
    const { me, now } = this.ports
    const given = { ...answer, createdAt: new Date(now()).toISOString(), createdBy: me.name }
    this.want({ answer: given, wanted: 'given' })
  }

  takeBack(place: AnswerPlace): void {
    const standing = this.list().find((one) => answerKey(one) === answerKey(place))
    if (standing) this.want({ answer: standing, wanted: 'taken-back' })
  }

  /** Sends what waits; resolves when each word has been tried once. */
  async flush(last?: { leaving: boolean }): Promise<void> {
    if (last?.leaving) {
      for (const one of this.pending.values()) if (this.held(one) === one) void this.send(one, last)
      return
    }
    this.running ??= this.ports
      .alone(() => this.sendAll())
      .finally(() => {
        this.running = null
        this.changed()
        if (this.unsent && !this.closed) void this.flush()
      })
    await this.running
  }

  /** What another device or person answered meanwhile. */
  async refresh(): Promise<void> {
    const asOf = this.writes
    const list = await this.ports.transport.list()
    if (!list || asOf !== this.writes) return
    this.stored = new Map(list.map((one) => [answerKey(one), one]))
    this.changed()
  }

  /** Stops sending; what waits stays on the device. */
  close(): void {
    this.closed = true
    if (this.timer) clearTimeout(this.timer)
  }

  private want(pending: PendingAnswer): void {
    this.writes++
    this.pending.set(answerKey(pending.answer), pending)
    this.onDevice = this.ports.store.write(pending)
    if (this.onDevice) this.kept.add(pending)
    this.unsent = true
    this.refusal = null
    this.changed()
    void this.flush()
  }

  private send({ answer, wanted }: PendingAnswer, last?: { leaving: boolean }) {
    const { transport } = this.ports
    return wanted === 'given' ? transport.give(answer, last) : transport.takeBack(answer, last)
  }

  /** The word to send in the place of this one: of two tabs' words the device holds the last one meant. */
  private held(pending: PendingAnswer): PendingAnswer | null {
    return this.kept.has(pending) ? this.ports.store.held(pending) : pending
  }

  private async sendAll(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    const refused = new Set<PendingAnswer>()
    this.refusal = null
    for (;;) {
      this.unsent = false
      const next = [...this.pending].find(([, one]) => !refused.has(one))
      if (!next || this.closed) return
      const [key, going] = next
      const held = this.held(going)
      if (held && held !== going) {
        this.kept.add(held)
        this.pending.set(key, held)
        this.changed()
        continue
      }
      if (!held) {
        // Another tab has sent it, and may have changed it since: what stands is for the server to say.
        const list = await this.ports.transport.list()
        this.writes++
        if (!list) return this.later()
        this.stored = new Map(list.map((one) => [answerKey(one), one]))
        if (this.pending.get(key) === going) this.pending.delete(key)
        this.changed()
        continue
      }
      const sent = await this.send(going)
      this.writes++
      if (sent.kind === 'unreachable') return this.later()
      this.failures = 0
      if (sent.kind === 'refused') {
        this.refusal = sent.reason
        refused.add(going)
        continue
      }
      if (sent.kind === 'stored')
        this.stored.set(key, { ...going.answer, createdAt: sent.createdAt, createdBy: sent.createdBy })
      else if (sent.kind === 'conflict') this.stored.set(key, { ...sent.theirs, overruled: true })
      else this.stored.delete(key)
      // A word given while this one was on its way is still to be sent.
      if (this.pending.get(key) === going) {
        this.pending.delete(key)
        this.ports.store.clear(going)
      }
      this.changed()
    }
  }

  /** Tries again, later each time. */
  private later(): void {
    this.failures++
    const wait = RETRY_MS[Math.min(this.failures, RETRY_MS.length) - 1] ?? 0
    if (!this.closed) this.timer = setTimeout(() => void this.flush(), wait)
  }

  private state(): Overall['state'] {
    if (this.pending.size === 0) return 'saved'
    if (this.refusal) return this.onDevice ? 'refused' : 'risk'
    if (!this.onDevice) return 'risk'
    return this.failures > 0 ? 'kept' : 'saving'
  }

  private changed(): void {
    this.shown = null
    this.overallNow = null
    for (const listener of this.listeners) listener()
  }
}
