import type { LoadedDiscovery, StoredBehaviour, StoredReview, StoredRound } from '@/lib/discovery/data'
import type { StoredAnswer } from '@/lib/discovery/suggestion-data'
import type { Intent, Lang, Topic } from '@/lib/scoring/vocabulary'
import type { AnswerReading } from './reading/answer-reading'

/** Name of the last step, in the address beside the questions' keys. No question may be called so. */
export const ROOM = 'room'

/** A question as the walk shows it: what is said aloud in the prospect's language, the rest in the reader's. */
export interface WalkQuestion {
  readonly key: string
  readonly intent: Intent
  readonly title: string
  readonly ask: string
  readonly why: string
  readonly mine: readonly string[]
  readonly notMine: readonly string[]
  readonly clarify: readonly string[]
}

/** All that the walk needs of the server, in one piece of JSON. */
export interface WalkData {
  readonly discoveryId: string
  readonly workspaceId: string
  readonly me: { readonly id: string; readonly name: string }
  readonly prospect: LoadedDiscovery['prospect']
  readonly questions: readonly WalkQuestion[]
  /** Concreteness from which on an answer needs no more asking. */
  readonly clear: number
  readonly budget: number
  readonly rounds: readonly StoredRound[]
  readonly readings: Readonly<Record<string, AnswerReading>>
  readonly topicOrder: readonly Topic[]
  readonly enthusiasm: number | null
  readonly version: number
  readonly behaviours: readonly StoredBehaviour[]
  readonly reviews: readonly StoredReview[]
  readonly answered: readonly StoredAnswer[]
  readonly mayEdit: boolean
  readonly startedAt: string
  /** The `ask` messages and the flags' questions, in the prospect's language. */
  readonly asking: { readonly lang: Lang; readonly messages: Readonly<Record<string, string>> }
}

export type QuestionState = 'clear' | 'vague' | 'open'

/** Where an answer stands: nothing written, not concrete enough yet, or clear. */
export function stateOf(reading: AnswerReading | undefined, written: boolean, clear: number): QuestionState {
  if (!written) return 'open'
  return (reading?.concreteness ?? 0) >= clear ? 'clear' : 'vague'
}
