import type { AsideClause, Catalogue, Coverage, Outside } from '@/lib/scoring/discovery'
import type { RequestMatch } from '@/lib/scoring/match/request'
import { isAnswered, isInPartsOnly, MOST_OFFERS_SHOWN } from '@/lib/scoring/standing'

/** A clause of the request with the line that decides, quoted. */
export interface TriedClause {
  readonly standing: Coverage['standing']
  /** The reply it is from, and where in it. */
  readonly answer: string
  readonly round: number
  readonly start: number
  readonly quote: string
  readonly line: NonNullable<Coverage['offer']> | null
}

export interface TriedOffer {
  readonly id: string
  readonly title: string
  readonly standard: boolean
  /** What it answers, wholly or in part, or rules out itself. */
  readonly clauses: readonly TriedClause[]
}

/**
 * `answered`: lines answer, and the whole fits. `rated-low`: lines answer, the whole is rated low. `outweighed`: the
 * same, because of what is refused. `whole-only`: no line answers, the whole sounds near. `nothing`: nothing fits.
 */
export type TriedStanding = 'answered' | 'rated-low' | 'outweighed' | 'whole-only' | 'nothing'

/** What the catalogue says to a request; nothing of it is stored. */
export interface Tried {
  readonly standing: TriedStanding
  /**
   * 0-100: how well the best offer answers the whole, as an assessment would call it. null where it would stand alone,
   * no line of that offer being there to see it by.
   */
  readonly fit: number | null
  /** Those that answer something, best first; the nearest alone when none does. */
  readonly offers: readonly TriedOffer[]
  /** What no offer answers. */
  readonly uncovered: readonly TriedClause[]
  /** What the firm never does. */
  readonly refused: readonly TriedClause[]
  /** What they rule out or do themselves: read, and not taken for an ask. */
  readonly aside: readonly {
    readonly kind: AsideClause['kind']
    readonly start: number
    readonly quote: string
  }[]
  /** Titles of offers in a third language: what they mean was heard by nobody. */
  readonly foreign: readonly string[]
  /** The model that was asked beside; absent where none was. */
  readonly outside?: Pick<Outside, 'model' | 'host' | 'failed'>
}

/** Whether a line of the offer answers it, wholly or in part. */
export const answers = ({ standing }: TriedClause): boolean => isAnswered(standing)
const byNever = ({ standing, line }: TriedClause) => standing === 'refused' && line?.field === 'never'

/**
 * Sorts a match by what a person asks of it: which offers answer, what nothing covers, what is refused. Pure.
 * @param foreign titles of offers in a third language, where somebody will be told of them
 */
export function toTried(
  { ranked, nothingFits, fit, aside }: RequestMatch,
  { offers }: Catalogue,
  outside?: Outside,
  foreign: readonly string[] = [],
): Tried {
  const tried = ranked.flatMap(({ offerId, coverage }) => {
    const offer = offers.find(({ id }) => id === offerId)
    return offer ? [{ offer, clauses: coverage.map(toClause) }] : []
  })
  const all = tried.flatMap(({ clauses }) => clauses)
  const answered = new Set(all.filter(answers).map(placeOf))
  // What one offer promises outweighs a refusal there; it is then no refusal beside the other offers either.
  const refused = once(all.filter((clause) => byNever(clause) && !answered.has(placeOf(clause))))
  const gone = new Set(refused.map(placeOf))
  const answering = tried.filter(({ clauses }) => clauses.some(answers))
  return {
    standing: standingOf(nothingFits, answering.length > 0, refused.length > 0),
    fit: nothingFits || tried[0] === answering[0] ? fit : null,
    offers: (answering.length > 0 ? answering : tried.slice(0, 1))
      .slice(0, MOST_OFFERS_SHOWN)
      .map(({ offer: { id, title, standard }, clauses }) => ({
        id,
        title,
        standard,
        clauses: clauses.filter((clause) => clause.standing !== 'not-covered' && !byNever(clause)),
      })),
    uncovered: once(
      all.filter(
        (clause) =>
          clause.standing === 'not-covered' && !answered.has(placeOf(clause)) && !gone.has(placeOf(clause)),
      ),
    ),
    refused,
    aside: aside.map(({ kind, request: { start, quote } }) => ({ kind, start, quote })),
    foreign,
    ...(outside ? { outside: { model: outside.model, host: outside.host, failed: outside.failed } } : {}),
  }
}

/** Whether the number is high beside lines that answer in part alone, and needs a word to go with them. */
export const isPartsOnly = ({ standing, fit, offers: [best] }: Tried): boolean =>
  standing === 'answered' &&
  isInPartsOnly(
    fit,
    (best?.clauses ?? []).map((clause) => clause.standing),
  )

function standingOf(nothingFits: boolean, isAnswered: boolean, isRefused: boolean): TriedStanding {
  if (!isAnswered) return nothingFits || isRefused ? 'nothing' : 'whole-only'
  if (!nothingFits) return 'answered'
  return isRefused ? 'outweighed' : 'rated-low'
}

const toClause = ({ standing, request, offer }: Coverage): TriedClause => ({
  standing,
  answer: request.answer,
  round: request.round,
  start: request.start,
  quote: request.quote,
  line: offer ?? null,
})

/** Two replies have clauses at the same place of their own. */
const placeOf = ({ answer, round, start }: TriedClause): string => `${answer} ${round} ${start}`

/** Each clause once, in the order of the request: within a reply as it was said, the replies as they came. */
const once = (clauses: readonly TriedClause[]): TriedClause[] => {
  const replies = [...new Set(clauses.map(({ answer, round }) => `${answer} ${round}`))]
  const reply = ({ answer, round }: TriedClause) => replies.indexOf(`${answer} ${round}`)
  return [...new Map(clauses.map((clause) => [placeOf(clause), clause])).values()].sort(
    (a, b) => reply(a) - reply(b) || a.start - b.start,
  )
}
