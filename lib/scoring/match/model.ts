/** A weighted sum: one weight for each of the features, in their order. */
export interface Weighing {
  readonly bias: number
  readonly weights: readonly number[]
}

/** Fit, 0-100, below which the honest answer is that nothing fits; training sets the scale of the fit by it. */
export const NOTHING_FITS_BELOW = 25

/** What the match has learned from labelled requests. */
export interface MatchModel {
  /** Likenesses of a request and an offer → how far the offer is preferred. */
  readonly ranking: Weighing
  /** FIT_SIGNS of a request and its best offer → how well it fits, among requests to a firm of that trade. */
  readonly fit: Weighing
  /** FIT_SIGNS → how like the firm's own matter it is; below nought, less like it than half of what firms answer. */
  readonly belongs: Weighing
  /** OPEN_SIGNS of a clause beside an offer that answers the request → how likely it leaves the clause open. */
  readonly open: Weighing & {
    /** Likelihood, 0-1, from which a clause is called open. */
    readonly from: number
    /** Likelihood below which what is asked is called covered; between the two it is covered in part. */
    readonly below: number
  }
}

export function weigh({ bias, weights }: Weighing, features: readonly number[]): number {
  let sum = bias
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0)
  return sum
}

export const chance = (sum: number): number => 1 / (1 + Math.exp(-sum))
