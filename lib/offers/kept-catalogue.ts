import type { Catalogue } from '@/lib/scoring/discovery'

/** Firms whose catalogue is kept; the one that has rested longest goes first. */
const KEPT = 20

const kept = new Map<string, { readonly text: string; readonly catalogue: Catalogue }>()

/**
 * The firm's catalogue as the object that was read before, when it says the same: the scorer remembers what it has
 * worked out of a catalogue for as long as the object lives, and that is most of the work of a match.
 */
export function keptCatalogue(workspaceId: string, read: Catalogue): Catalogue {
  const text = JSON.stringify(read)
  const before = kept.get(workspaceId)
  const now = before?.text === text ? before : { text, catalogue: read }
  kept.delete(workspaceId)
  kept.set(workspaceId, now)
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return now.catalogue
}
