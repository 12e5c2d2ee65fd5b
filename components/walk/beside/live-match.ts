import type { Beside } from '@/lib/assessments/beside'
import { MAX_LAID_LIVE } from '@/lib/assessments/limits'

/** A pause in typing after which the request is laid beside the offers; never sent more often. */
export const PAUSE_MS = 1200
/** As long as a save waits for its answer. */
export const GIVEN_UP_MS = 12_000

export interface Told {
  readonly questionKey: string
  readonly texts: readonly string[]
}

/** What the card shows. `stale`: the words are newer than the answer. */
export interface Shown {
  readonly beside: Beside | null
  readonly stale: boolean
  readonly trouble: 'failed' | 'too-long' | null
}

export interface Ports {
  /** Rejects for nothing: what went wrong comes back as a reason. */
  readonly ask: (
    told: readonly Told[],
  ) => Promise<
    { readonly ok: true; readonly beside: Beside } | { readonly ok: false; readonly reason: string }
  >
  readonly online: () => boolean
}

const NOTHING: Shown = { beside: null, stale: false, trouble: null }

/**
 * Asks the server what the offers say to the request, a pause after the last letter and only when a word has changed.
 * One question is under way at a time: an action waits for the one before it, so a slow match would hold up a save.
 */
export class LiveMatch {
  private told: readonly Told[] = []
  private answered: readonly Told[] | null = null
  private asking = false
  private begun = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private shown = NOTHING
  private readonly listeners = new Set<() => void>()

  constructor(private readonly ports: Ports) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly state = (): Shown => this.shown

  /** Nothing is asked before an answer that speaks of the request is on the screen. */
  begin(): void {
    if (this.begun) return
    this.begun = true
    this.changed()
  }

  /** The answers as they stand now; the same words again ask nothing. */
  tell(told: readonly Told[]): void {
    if (same(told, this.told)) return
    this.told = told
    if (this.begun) this.changed()
  }

  /** The network is back: what could not be asked is asked now. */
  again(): void {
    if (this.begun && this.shown.trouble === 'failed') this.later()
  }

  close(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }

  private changed(): void {
    this.close()
    const length = this.told.flatMap(({ texts }) => texts).reduce((sum, text) => sum + text.length, 0)
    if (this.told.every(({ texts }) => texts.every((text) => text.trim() === ''))) {
      this.answered = null
      this.show(NOTHING)
    } else if (length > MAX_LAID_LIVE) this.show({ ...this.shown, stale: true, trouble: 'too-long' })
    else if (this.answered && same(this.told, this.answered))
      this.show({ ...this.shown, stale: false, trouble: null })
    else {
      this.show({ ...this.shown, stale: true, trouble: this.shown.trouble === 'failed' ? 'failed' : null })
      this.later()
    }
  }

  private later(): void {
    this.close()
    this.timer = setTimeout(() => {
      this.timer = undefined
      void this.send()
    }, PAUSE_MS)
  }

  private async send(): Promise<void> {
    // Whoever is under way asks for the newest words when it is back.
    if (this.asking) return
    if (!this.ports.online()) {
      this.show({ ...this.shown, trouble: 'failed' })
      return
    }
    const { told } = this
    this.asking = true
    const result = await Promise.race([this.ports.ask(told), late()])
    this.asking = false
    if (!same(told, this.told)) {
      // Overtaken: with a pause under way the timer sends, else the words have long been waiting.
      if (this.shown.stale && this.shown.trouble !== 'too-long' && this.timer === undefined) this.later()
      return
    }
    if (result.ok) {
      this.answered = told
      this.show({ beside: result.beside, stale: false, trouble: null })
    } else if (result.reason === 'too-soon') this.later()
    else this.show({ ...this.shown, stale: true, trouble: 'failed' })
  }

  private show(shown: Shown): void {
    this.shown = shown
    for (const listener of this.listeners) listener()
  }
}

/** A question that hangs is given up: whoever is under way keeps all later words waiting. */
const late = () =>
  new Promise<{ readonly ok: false; readonly reason: string }>((giveUp) =>
    setTimeout(() => giveUp({ ok: false, reason: 'unreachable' }), GIVEN_UP_MS),
  )

const same = (a: readonly Told[], b: readonly Told[]): boolean =>
  a.length === b.length &&
  a.every(({ questionKey, texts }, i) => {
    const other = b[i]
    return (
      questionKey === other?.questionKey &&
      texts.length === other.texts.length &&
      texts.every((text, at) => text === other.texts[at])
    )
  })
