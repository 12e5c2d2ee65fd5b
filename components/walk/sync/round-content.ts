import type { StoredRound } from '@/lib/discovery/data'
import { storable } from '@/lib/platform/storable'
import type { Speaker } from '@/lib/scoring/vocabulary'

/** What a person can change of one round. */
export interface RoundContent {
  readonly text: string
  readonly speaker: Speaker
  readonly probe: string | null
}

export interface RoundPlace {
  readonly questionKey: string
  /** 0 the first reply, then each clarification. */
  readonly index: number
}

export const EMPTY: RoundContent = { text: '', speaker: 'verbatim', probe: null }

export const placeKey = ({ questionKey, index }: RoundPlace): string => `${questionKey}:${index}`

export const sameContent = (a: RoundContent, b: RoundContent): boolean =>
  a.text === b.text && a.speaker === b.speaker && a.probe === b.probe

/** Content as the server will store it, so that an unchanged text never looks changed. */
export const storableContent = ({ text, speaker, probe }: RoundContent): RoundContent => ({
  text: storable(text),
  speaker,
  probe: probe === null ? null : storable(probe),
})

export const contentOf = ({ text, speaker, probe }: StoredRound): RoundContent => ({ text, speaker, probe })

/** Both texts one after the other, the stored one first; nothing of either is lost. */
export function joined(mine: RoundContent, theirs: RoundContent): RoundContent {
  const texts = [theirs.text, mine.text].filter((text) => text.trim() !== '')
  const probe = mine.probe && theirs.probe && mine.probe !== theirs.probe
  return {
    text: texts.join('\n\n'),
    speaker: mine.speaker,
    probe: probe ? `${theirs.probe} / ${mine.probe}` : (mine.probe ?? theirs.probe),
  }
}
