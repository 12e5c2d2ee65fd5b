import type { StoredRound } from '@/lib/discovery/data'
import type { KeptDraft } from './draft-store'
import { EMPTY, placeKey, type RoundContent, type RoundPlace } from './round-content'
import { RoundSync } from './round-sync'
import type { Choice, RoundView, SaveState, SyncPorts } from './round-view'
import type { Refused } from './transport'

/** What the head of the walk says about saving: the state that most needs a person's eye. */
export interface Overall {
  readonly state: SaveState
  readonly refusal: Refused | null
  /** The last time anything was stored, ISO. */
  readonly savedAt: string | null
  readonly restored: boolean
  /** Rounds with a conflict. */
  readonly conflicts: readonly RoundPlace[]
}

const GRAVITY: readonly SaveState[] = ['saved', 'unsaved', 'saving', 'kept', 'refused', 'risk', 'conflict']

/** All rounds of one discovery, for the screen to subscribe to. */
export class WalkSync {
  private readonly rounds = new Map<string, RoundSync>()
  private readonly listeners = new Set<() => void>()
  private readonly lists = new Map<string, readonly RoundView[]>()
  private overallNow: Overall | null = null
  private readonly ports: SyncPorts

  constructor(ports: Omit<SyncPorts, 'changed'>) {
    this.ports = {
      ...ports,
      changed: ({ questionKey }) => {
        this.lists.delete(questionKey)
        this.overallNow = null
        for (const listener of this.listeners) listener()
      },
    }
  }

  /** Takes what the server holds; call once, before anything is shown. */
  open(stored: readonly StoredRound[], questions: readonly string[]): void {
    for (const round of stored) this.add(round, { stored: round, draft: null })
    for (const questionKey of questions) {
      const first = { questionKey, index: 0 }
      if (!this.rounds.has(placeKey(first))) this.add(first, { stored: null, draft: null })
    }
  }

  /** Starts saving, with what this device kept of an earlier page; may follow `close`. */
  begin(drafts: readonly KeptDraft[]): void {
    for (const round of this.rounds.values()) round.reopen()
    const seen = new Set<string>()
    for (const kept of drafts) {
      const key = placeKey(kept.draft)
      // Newest first: of several texts of one round the newest is taken up; the others wait for a later visit.
      if (seen.has(key)) continue
      seen.add(key)
      const round = this.rounds.get(key)
      if (round) round.recover(kept)
      else if (this.list(kept.draft.questionKey).length > 0)
        this.add(kept.draft, { stored: null, draft: kept })
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Rounds of a question by index; the same array until one of them changes. */
  list(questionKey: string): readonly RoundView[] {
    const cached = this.lists.get(questionKey)
    if (cached) return cached
    const list = [...this.rounds.values()]
      .filter(({ place }) => place.questionKey === questionKey)
      .sort((a, b) => a.place.index - b.place.index)
      .map((round) => round.current())
    this.lists.set(questionKey, list)
    return list
  }

  overall = (): Overall => {
    this.overallNow ??= summary([...this.rounds.values()].map((round) => round.current()))
    return this.overallNow
  }

  edit(place: RoundPlace, change: Partial<RoundContent>): void {
    const round = this.rounds.get(placeKey(place))
    if (round) round.edit({ ...round.current().content, ...change })
  }

  resolve(place: RoundPlace, choice: Choice): void {
    this.rounds.get(placeKey(place))?.resolve(choice)
  }

  /** Adds a clarification after the last round and gives its place. */
  clarify(questionKey: string, probe: string): RoundPlace {
    const index = Math.max(...this.list(questionKey).map((round) => round.index)) + 1
    const place = { questionKey, index }
    this.add(place, { stored: null, draft: null, content: { ...EMPTY, probe } })
    return place
  }

  /** Removes an empty clarification; false when the server refused or could not be reached. */
  async remove(place: RoundPlace): Promise<boolean> {
    const round = this.rounds.get(placeKey(place))
    if (!round) return true
    if (round.isStored()) {
      await round.flush()
      const outcome = await this.ports.transport.remove(place, round.version())
      if (outcome.kind !== 'removed') return false
    }
    this.drop(round)
    return true
  }

  /** Saves what waits; resolves when each round has been tried once. */
  async flush(last?: { leaving: boolean }): Promise<void> {
    await Promise.all([...this.rounds.values()].map((round) => round.flush(last)))
  }

  /** What another device wrote meanwhile, for a page that comes back to the front. */
  async refresh(): Promise<void> {
    const stored = await this.ports.transport.list()
    if (!stored) return
    for (const one of stored) {
      const round = this.rounds.get(placeKey(one))
      if (round) round.meet(one)
      else this.add(one, { stored: one, draft: null })
    }
    const held = new Set(stored.map(placeKey))
    for (const round of this.rounds.values()) {
      const { state, content } = round.current()
      const gone = round.place.index > 0 && round.version() > 0 && !held.has(placeKey(round.place))
      if (gone && state === 'saved' && content.text === '') this.drop(round)
    }
  }

  /** Stops all timers; drafts stay on the device. */
  close(): void {
    for (const round of this.rounds.values()) round.close(false)
  }

  private add({ questionKey, index }: RoundPlace, from: ConstructorParameters<typeof RoundSync>[2]): void {
    const place = { questionKey, index }
    this.rounds.set(placeKey(place), new RoundSync(place, this.ports, from))
    this.ports.changed(place)
  }

  private drop(round: RoundSync): void {
    round.close(true)
    this.rounds.delete(placeKey(round.place))
    this.ports.changed(round.place)
  }
}

/** Two states of saving as one: the graver one leads. */
export function graver(a: Overall, b: Overall): Overall {
  const leads = GRAVITY.indexOf(b.state) > GRAVITY.indexOf(a.state) ? b : a
  return {
    state: leads.state,
    refusal: leads.refusal,
    savedAt:
      [a.savedAt, b.savedAt]
        .filter((at) => at !== null)
        .sort()
        .at(-1) ?? null,
    restored: a.restored || b.restored,
    conflicts: [...a.conflicts, ...b.conflicts],
  }
}

function summary(views: readonly RoundView[]): Overall {
  const gravest = views.reduce<RoundView | null>(
    (worst, view) => (!worst || GRAVITY.indexOf(view.state) > GRAVITY.indexOf(worst.state) ? view : worst),
    null,
  )
  const times = views.flatMap(({ savedAt }) => (savedAt ? [savedAt] : [])).sort()
  return {
    state: gravest?.state ?? 'saved',
    refusal: gravest?.refusal ?? null,
    savedAt: times.at(-1) ?? null,
    restored: views.some(({ restored }) => restored),
    conflicts: views.filter(({ state }) => state === 'conflict'),
  }
}
