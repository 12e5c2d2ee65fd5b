import type { Finding } from './finding'
import type { Way, WayAxis } from './match/ways'
import type { FlagType, Intent, Lang, Severity, Speaker, Topic, Verdict } from './vocabulary'

/** One offer of the firm's catalogue, in any language. */
export interface Offer {
  readonly id: string
  readonly title: string
  readonly does: string
  readonly outcomes: readonly string[]
  readonly not: readonly string[]
  readonly format?: string
  /** The ordinary product for whoever comes too early. */
  readonly standard: boolean
  /** What clients say when they mean this offer, in their own words; absent when none were learned. */
  readonly phrases?: readonly string[]
}

export interface Catalogue {
  readonly offers: readonly Offer[]
  /** What the firm never does. */
  readonly never: readonly string[]
  /** What clients say when they mean one of the lines of `never`; absent when none were learned. */
  readonly neverPhrases?: readonly { readonly line: string; readonly phrases: readonly string[] }[]
}

/** First reply, or a clarification (`probe`) and its reply. */
export interface Round {
  readonly text: string
  readonly probe?: string
  readonly speaker: Speaker
}

export interface Answer {
  readonly key: string
  readonly intent: Intent
  readonly question: string
  readonly rounds: readonly Round[]
}

/** A behaviour seen in the room: a flag type reported by the consultant, with what was said or done. */
export interface Behaviour {
  readonly flag: FlagType
  readonly note: string
}

/** A person's word on a flag: it was earned or legitimate in context, or it was never there. Always with a reason. */
export interface FlagReview {
  readonly flag: FlagType
  readonly answer: string
  readonly standing: 'justified' | 'dismissed'
  readonly reason: string
}

/** What the consultant, who was in the room, said to a question that the scorer asked of a clause. */
export interface AnsweredSuggestion {
  readonly flag: FlagType
  readonly answer: string
  readonly round: number
  /** The words that were asked about, as they stood then. */
  readonly clause: string
  readonly severity: Severity
  readonly standing: 'confirmed' | 'dismissed'
}

/** A person's word on how the request lies beside the offers, with its id and, but for a plain yes, a reason. */
export type MatchReview = { readonly id: string; readonly reason: string } & (
  | { readonly kind: 'nothing' }
  | { readonly kind: 'offer'; readonly offerId: string }
  | {
      readonly kind: 'clause'
      /** The offer beside which the clause was read. */
      readonly offerId: string
      readonly answer: string
      readonly round: number
      /** The clause, word for word. */
      readonly clause: string
      readonly standing: 'covered' | 'not-covered'
    }
)

/** What people said of the match, and what was computed, beside each other. */
export interface MatchSaid {
  /** Id and kind of the word on the whole; absent where only parts were spoken of. */
  readonly review?: string
  readonly kind?: 'offer' | 'nothing'
  readonly computed: {
    readonly offerId: string | null
    readonly fit: number
    readonly nothingFits: boolean
  }
}

/** Why a model of the operator's own said nothing. */
export type OutsideFailure = 'too-slow' | 'unreachable' | 'refused' | 'not-understood'

/** What an embedding model of the operator's own said of the request and the offers, or why it said nothing. */
export type Outside = {
  readonly model: string
  /** Where it was asked, as `host:port`. */
  readonly host: string
} & (
  | {
      /** Cosine of the request with each offer by its id, -1 to 1. */
      readonly likeness: Readonly<Record<string, number>>
      readonly failed?: undefined
    }
  | { readonly failed: OutsideFailure; readonly likeness?: undefined }
)

/** All that a verdict is made from. Deal size and enthusiasm are deliberately not here. */
export interface DiscoveryInput {
  readonly lang: Lang
  readonly catalogue: Catalogue
  readonly answers: readonly Answer[]
  /** Topics in the order in which they came up; absent topics did not come up. */
  readonly topicOrder: readonly Topic[]
  readonly behaviours: readonly Behaviour[]
  readonly reviews: readonly FlagReview[]
  /** Absent when nobody spoke on the match. */
  readonly matchReviews?: readonly MatchReview[]
  /** Absent where the scorer asked nothing, or nobody answered. */
  readonly answered?: readonly AnsweredSuggestion[]
  /** Kept, so that the same order comes out again; absent where no model was asked. */
  readonly outside?: Outside
  readonly clarificationBudget: number
}

/** One clause of the request laid beside the offer. Quotes are exact substrings of their sources. */
export interface Coverage {
  readonly standing: 'covered' | 'partly' | 'not-covered' | 'refused'
  /** A limit set to the work, or the way of working expected; absent for what is plainly asked or told. */
  readonly part?: 'condition' | 'way' | undefined
  /** `standing` is a person's word: the id of it, and what was computed. */
  readonly said?: { readonly review: string; readonly computed: Coverage['standing'] }
  readonly request: {
    readonly answer: string
    readonly round: number
    readonly start: number
    readonly end: number
    readonly quote: string
  }
  /** The line of the offer (or of `never`) that decides; absent when nothing answers. */
  readonly offer?: {
    readonly field: 'title' | 'does' | 'outcomes' | 'not' | 'never' | 'phrases'
    readonly quote: string
  }
}

/** A line of an offer, or of what the firm never does. */
export interface OfferLine {
  readonly field: 'title' | 'does' | 'outcomes' | 'not' | 'never' | 'phrases' | 'format'
  readonly quote: string
}

/** They want to work one way, the offer stands for the opposite. Costs no points: it is to be talked about. */
export interface WayClash {
  readonly axis: WayAxis
  readonly wanted: Way
  readonly held: Way
  readonly request: Coverage['request']
  readonly offer: OfferLine
}

export interface OfferMatch {
  readonly offerId: string
  /** 0-100. */
  readonly score: number
  readonly coverage: readonly Coverage[]
  /** What the offer brings that nobody asked for; absent where no comparison was made. */
  readonly unasked?: readonly OfferLine[]
  /** Clashes of the way of working; absent where there are none. */
  readonly clashes?: readonly WayClash[]
}

/** A clause that asks for nothing: ruled out by them, or done by themselves. */
export interface AsideClause {
  readonly kind: 'unwanted' | 'own'
  readonly request: Coverage['request']
}

/** Each dimension apart; `null` means that nothing was said to judge it by. */
export interface DimensionResult {
  /** 0-100. Concreteness and match: higher is better. Flags: 100 clean, 0 grave. The sum of `base` and all points, clamped. */
  readonly score: number | null
  readonly base: number
  /** 0-1: how much was said. Lowers trust, never the score. */
  readonly confidence: number
  readonly findings: readonly Finding[]
}

/** A reason or a hint as a message key and its values; the wording lives in the message files (`verdict.*`). */
export interface Remark {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

/** What one more answer, or one flag less, would make of the verdict. */
export interface Change {
  readonly remark: Remark
  readonly verdict: Verdict
}

/** The immutable outcome of scoring one discovery. JSON-serialisable as it is. */
export interface Assessment {
  readonly scorerVersion: string
  readonly verdict: Verdict
  readonly reasons: readonly Remark[]
  readonly concreteness: DimensionResult
  readonly flags: DimensionResult
  readonly match: DimensionResult & {
    readonly ranked: readonly OfferMatch[]
    readonly nothingFits: boolean
    /** What they rule out or do themselves; absent where there is nothing of the kind. */
    readonly aside?: readonly AsideClause[]
    /** Absent when nobody spoke on it; then `ranked` and `nothingFits` are as computed. */
    readonly said?: MatchSaid
  }
  /** 0-100, to sort by; the formula is printed beside it. */
  readonly fit: number
  /** Per answer key: 0-100 of the rounds together, null when unanswered. */
  readonly answers: readonly {
    readonly key: string
    readonly intent: Intent
    readonly concreteness: number | null
    readonly rounds: readonly (number | null)[]
  }[]
  readonly unknown: readonly Remark[]
  readonly changes: readonly Change[]
  /** The offer the verdict recommends, not always the one asked for. */
  readonly recommendedOfferId: string | null
}
