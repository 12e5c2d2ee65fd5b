import { type Judged, judgeClauses } from '@/lib/scoring/match/coverage'
import { chance, type MatchModel, type Weighing, weigh } from '@/lib/scoring/match/model'
import { OPEN_SIGNS, openSignsOf } from '@/lib/scoring/match/openness'
import type { Sample } from './corpus'
import { learnChance } from './learn'

/** This share of what is left open is to be called so. */
const FOUND = 0.7
/** Of what is asked and called covered, this share may be open. */
const WRONGLY_COVERED = 0.03

/** A clause of a request beside the offer that answers it. */
interface Told {
  readonly signs: readonly number[]
  readonly asked: boolean
  /** Whether the request's label says that the offer leaves it open. */
  readonly open: boolean
}

/** The clauses of a request that is answered mostly or wholly, beside its offer; those half open are left out. */
function clausesOf({ row, firm, laid: { clauses, shelf } }: Sample): Told[] {
  const offer = firm.offers.findIndex(({ id }) => id === row.best[0])
  if (row.fit < 2 || offer < 0) return []
  const spans = row.uncovered.map((quote) => {
    const start = row.request.indexOf(quote)
    return { start, end: start + quote.length }
  })
  const judged = judgeClauses(clauses, offer, shelf)
  const signs = openSignsOf(judged, offer, shelf)
  return judged.flatMap((one, at): Told[] => {
    const own = signs[at]
    const share = shareWithin(one, spans)
    if (!own || (share > 0 && share < 0.5)) return []
    return [{ signs: own, asked: one.placed.clause.kind === 'ask', open: share >= 0.5 }]
  })
}

function shareWithin({ placed }: Judged, spans: readonly { readonly start: number; readonly end: number }[]) {
  const { start, end } = placed.clause
  const within = spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
    0,
  )
  return within / Math.max(1, end - start)
}

/** Learns what an offer leaves open, and from which likelihoods on to say so. */
export function trainOpenness(samples: readonly Sample[]): MatchModel['open'] {
  const told = samples.flatMap(clausesOf)
  const weighing = learnChance(
    told.map(({ signs, open }) => ({ features: signs, wanted: open ? 1 : 0 })),
    OPEN_SIGNS.map(() => 0),
    0.001,
  )
  const likely = told.map((one) => ({ ...one, likelihood: likelihoodOf(one, weighing) }))
  const open = likely.filter((one) => one.open).sort((a, b) => b.likelihood - a.likelihood)
  return {
    ...weighing,
    from: open[Math.floor(FOUND * open.length)]?.likelihood ?? 1,
    below: coveredBelow(likely.filter(({ asked }) => asked)),
  }
}

/** The likelihood below which no more than `WRONGLY_COVERED` of the clauses are open. */
function coveredBelow(asked: readonly { readonly likelihood: number; readonly open: boolean }[]): number {
  let open = 0
  let below = 0
  asked
    .toSorted((a, b) => a.likelihood - b.likelihood)
    .forEach((one, at) => {
      open += one.open ? 1 : 0
      if (open <= WRONGLY_COVERED * (at + 1)) below = one.likelihood
    })
  return below
}

const likelihoodOf = ({ signs }: Pick<Told, 'signs'>, weighing: Weighing): number =>
  chance(weigh(weighing, signs))
