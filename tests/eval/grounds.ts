import { type Figures, put } from './labels'

/** What a figure was counted from, as far as chance goes. */
export type Ground =
  | { readonly kind: 'share'; readonly right: number; readonly of: number }
  | { readonly kind: 'ranks'; readonly of: number }
  | { readonly kind: 'order'; readonly above: number; readonly below: number }
  | { readonly kind: 'count' }

/** Figures, and by the same names what each was counted from, where chance has a say. */
export interface Measured {
  readonly figures: Figures
  readonly grounds: Record<string, Ground>
}

/** Puts down a share; of nothing it is `ofNothing`. */
export function putShare(
  { figures, grounds }: Measured,
  name: string,
  right: number,
  of: number,
  ofNothing = 0,
): void {
  put(figures, name, of > 0 ? right / of : ofNothing)
  grounds[name] = { kind: 'share', right, of }
}

/** Puts down any other figure. */
export function putOn({ figures, grounds }: Measured, name: string, value: number, ground: Ground): void {
  put(figures, name, value)
  grounds[name] = ground
}

/**
 * One standard error of a figure: how far it may move by chance.
 * A share of all or of none would have no noise by its own spread, so one success and one failure are added to it; an
 * order without a mistake is taken for one with half a mistake in its smaller group.
 */
export function noiseOf(value: number, ground: Ground): number {
  if (ground.kind === 'count') return 0
  if (ground.kind === 'ranks') return 1 / Math.sqrt(Math.max(1, ground.of - 1))
  if (ground.kind === 'share') {
    const share = (ground.right + 1) / (ground.of + 2)
    return Math.sqrt((share * (1 - share)) / (ground.of + 2))
  }
  return noiseOfOrder(value, ground.above, ground.below)
}

/** Hanley and McNeil, 1982. */
function noiseOfOrder(value: number, above: number, below: number): number {
  if (above === 0 || below === 0) return 1
  const a = Math.min(value, 1 - 0.5 / Math.min(above, below))
  const sameAbove = a / (2 - a) - a * a
  const sameBelow = (2 * a * a) / (1 + a) - a * a
  return Math.sqrt((a * (1 - a) + (above - 1) * sameAbove + (below - 1) * sameBelow) / (above * below))
}
