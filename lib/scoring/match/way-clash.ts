import type { Answer, Catalogue, Offer, WayClash } from '../discovery'
import type { Intent, Lang } from '../vocabulary'
import { type Clause, clausesOf } from './clauses'
import { AXIS_NAMES, axisOf, oppositeOf, type Way, waysAt, waysOf } from './ways'

/** Answers in which people say how they want to work; how it went before, and how it is now, is not a wish. */
const WISHES: readonly Intent[] = [
  'problem',
  'scope',
  'collaboration',
  'roles',
  'timeline',
  'budget-terms',
  'why-us',
]

/** How long an offer lasts is often said by its format alone. */
const SPANS: readonly (readonly [Way, RegExp])[] = [
  [
    'stays',
    /monthly|quarterly|yearly|retainer|\b(?:9|1[0-9]|24) months|\b(?:1|2|3|one|two) years?\b|помесячн|ежемесячн|ежекварт|абонент|(?:9|1[0-9]|24) месяц|(?:^|[ \d])год(?:а|овой|овая)?(?:$|[ ,;.])/i,
  ],
  [
    'once',
    /^(?:(?:\d|one|half a|a|один|одна|полтора)[ \d–-]{0,6})?(?:day|days|hours?|minutes|visit|meeting|день|дня|дней|часа?|минут|визит|встреча|полдня)(?:$|[ ,;.])/i,
  ],
]

interface Wish {
  readonly way: Way
  readonly request: WayClash['request']
}

interface Held {
  readonly way: Way
  readonly offer: WayClash['offer']
}

/** The ways of working that the answers ask for; ruling a way out asks for its opposite. */
export function wishedWays(answers: readonly Answer[], lang: Lang): readonly Wish[] {
  return answers
    .filter(({ intent }) => WISHES.includes(intent))
    .flatMap(({ key, intent, rounds }) =>
      rounds.flatMap(({ text }, round) =>
        clausesOf(text, lang).flatMap((clause) => {
          const { start, end } = clause
          const request = { answer: key, round, start, end, quote: text.slice(start, end) }
          const meant = waysIn(clause).filter((way) => isWish(clause, way, intent))
          return meant.map((way) => ({ way, request }))
        }),
      ),
    )
}

/** "Every month we lose a machine" tells and wishes for nothing; how one is to think along is said in any form. */
const isWish = ({ kind }: Clause, way: Way, intent: Intent): boolean =>
  kind === 'ask' || kind === 'unwanted' || axisOf(way) === 'mind' || intent === 'collaboration'

/**
 * Where the word that turns a way stands before it, it has turned already; elsewhere the clause as a whole rules out.
 */
const waysIn = ({ kind, words }: Clause): readonly Way[] =>
  waysAt(words).map(({ way, turned }) => (kind === 'unwanted' && !turned ? oppositeOf(way) : way))

/** The ways of working that an offer stands for; what it or the firm rules out stands for the opposite. */
function heldWays(offer: Offer, never: readonly string[]): readonly Held[] {
  const promised = [
    { field: 'title', quote: offer.title },
    { field: 'does', quote: offer.does },
    { field: 'format', quote: offer.format ?? '' },
    ...offer.outcomes.map((quote) => ({ field: 'outcomes', quote }) as const),
  ] as const
  const ruledOut = [
    ...offer.not.map((quote) => ({ field: 'not', quote }) as const),
    ...never.map((quote) => ({ field: 'never', quote }) as const),
  ]
  const { format = '' } = offer
  const span = SPANS.filter(([, sign]) => sign.test(format)).slice(0, 1)
  return [
    ...span.map(([way]) => ({ way, offer: { field: 'format', quote: format } as const })),
    ...promised.flatMap((line) => waysOf(line.quote).map((way) => ({ way, offer: line }))),
    ...ruledOut.flatMap((line) => refusedWays(line.quote).map((way) => ({ way, offer: line }))),
  ]
}

/** "No remote work" among what is not included and "remote work" there say the same: remote is ruled out. */
function refusedWays(quote: string): readonly Way[] {
  return waysOf(quote.replace(/^\s*(?:no|not|never|не|без|никогда не)\s+/i, '')).map(oppositeOf)
}

/**
 * Where the way of working that is asked for and the way of this offer exclude each other: one finding an axis, with
 * the first words of both. Somebody who asks for both, or an offer that has both, clashes with nothing.
 */
export function wayClashes(
  wishes: readonly Wish[],
  offer: Offer,
  { never }: Pick<Catalogue, 'never'>,
): readonly WayClash[] {
  if (wishes.length === 0) return []
  const held = heldWays(offer, never)
  return AXIS_NAMES.flatMap((axis): WayClash[] => {
    const [wish, ...others] = wishes.filter(({ way }) => axisOf(way) === axis)
    if (wish === undefined || others.some(({ way }) => way !== wish.way)) return []
    const own = held.filter(({ way }) => axisOf(way) === axis)
    const [against] = own
    if (against === undefined || own.some(({ way }) => way === wish.way)) return []
    return [{ axis, wanted: wish.way, held: against.way, request: wish.request, offer: against.offer }]
  })
}
