import { assess } from '@/lib/scoring/assess'
import type { Assessment, DiscoveryInput } from '@/lib/scoring/discovery'
import { DIMENSIONS, type Dimension, type FlagType } from '@/lib/scoring/vocabulary'
import { standingFlagTypes } from './standing-flags'
import type { Snapshot } from './stored'

/** What is compared of an assessment. */
export interface Judged extends Pick<Assessment, 'verdict' | 'fit' | 'scorerVersion'> {
  /** In the order of the alphabet. */
  readonly flags: readonly FlagType[]
  /** 0-100 each; null where nothing was said. */
  readonly scores: Readonly<Record<Dimension, number | null>>
  /** Title of the offer that fits best; null when none does. */
  readonly offer: string | null
}

/** What the scorer of today would say otherwise of a stored assessment. */
export interface Rescored {
  readonly was: Judged
  readonly now: Judged
  readonly verdictChanged: boolean
  /** Points of fit gained or lost. */
  readonly shift: number
  readonly flagsChanged: boolean
  /** Dimensions that move by `NOTABLE` points or more, or are judged only before or only now. */
  readonly dimensions: readonly Dimension[]
  readonly offerChanged: boolean
}

/** Points that are worth a line. */
export const NOTABLE = 5

/** Scores a stored input again; the stored result stays as it is. Pure. */
export function rescored({ input, result }: Snapshot): Rescored {
  return compared(judged(input, result), judged(input, assess(input)))
}

/** What differs between two judgements of the same prospect. */
export function compared(was: Judged, now: Judged): Rescored {
  return {
    was,
    now,
    verdictChanged: now.verdict !== was.verdict,
    shift: now.fit - was.fit,
    flagsChanged: now.flags.join() !== was.flags.join(),
    dimensions: DIMENSIONS.filter((name) => isNotable(was.scores[name], now.scores[name])),
    offerChanged: now.offer !== was.offer,
  }
}

const isNotable = (was: number | null, now: number | null): boolean =>
  was === null || now === null ? was !== now : Math.abs(now - was) >= NOTABLE

function judged(input: DiscoveryInput, result: Assessment): Judged {
  const { verdict, fit, scorerVersion, concreteness, flags, match } = result
  const best = match.nothingFits ? undefined : match.ranked[0]?.offerId
  return {
    verdict,
    fit,
    scorerVersion,
    flags: standingFlagTypes(input, result).sort(),
    scores: { concreteness: concreteness.score, flags: flags.score, match: match.score },
    offer: input.catalogue.offers.find(({ id }) => id === best)?.title ?? best ?? null,
  }
}
