import type { PlacedClause } from './coverage'
import { type Features, gramsOf, namedBy } from './features'
import type { Shelf } from './lines'
import type { Looks } from './looks'
import { DIMENSIONS, dot, type Meant, meanOf, meantOf } from './meaning'
import type { OfferMeaning, Passage, ShelfMeaning } from './shelf-meaning'
import { aligned, KINDS, MIX, type Spoken, similarityOf, type Vectors, vectorsOf } from './similarity'

const MEANS = ['mean', 'mean-title', 'mean-does', 'mean-outcomes', 'mean-not', 'apart'] as const
const WORDS = [
  'best',
  'best-title',
  'best-does',
  'best-outcomes',
  'best-not',
  'sharp',
  'sharp-title',
  'back',
  'back-title',
] as const
const VOTES = ['vote', 'vote-sharp', 'vote-mean'] as const
const CLAUSES = ['clause', 'clause-ask', 'clause-max'] as const
const FEATURES = [
  'stems',
  'concepts',
  'grams',
  'title-stems',
  'title-concepts',
  'title-grams',
  'aligned',
  'whole',
] as const
const OFFER = ['standard', 'length'] as const

/** The ways a request is laid beside an offer; the ranking weighs each. */
export const LIKENESSES = [...MEANS, ...WORDS, ...VOTES, ...CLAUSES, ...FEATURES, ...OFFER] as const
export type Likeness = (typeof LIKENESSES)[number]

/** One number for each of some names. */
type Valued<Names extends readonly Likeness[]> = Readonly<Record<Names[number], number>>

/** A request read for the ranking. */
export interface Asked {
  readonly meant: readonly Meant[]
  readonly mean: Float32Array
  readonly clauses: readonly { readonly ask: boolean; readonly mean: Float32Array; readonly weight: number }[]
  readonly vectors: Vectors
  /** How near it is to what each of the shelf's offers promises. */
  readonly near: { readonly [K in keyof Features | 'all']: Float64Array }
  readonly spoken: readonly Spoken[]
}

/** Words of a request that are looked at one by one, the most special ones. */
const MOST_WORDS = 80

/** Reads clauses for the ranking. In the vectors all of them count, elsewhere what is ruled out does not. */
export function askedOf(clauses: readonly PlacedClause[], { rarity, meaning, space }: Shelf): Asked {
  const heard = clauses.filter(({ clause }) => clause.kind !== 'unwanted')
  const meant = meantOf(
    heard.flatMap(({ clause }) => clause.words),
    space,
  )
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS)
  const words = clauses.flatMap(({ clause }) => clause.words)
  const vectors = vectorsOf({ ...namedBy(words), grams: gramsOf(words) }, rarity)
  const near = meaning.nearOffers.by(vectors)
  return {
    meant,
    mean: meanOf(meant),
    clauses: heard.map(({ clause, mean, weight }) => ({ ask: clause.kind === 'ask', mean, weight })),
    vectors,
    near: {
      ...near,
      all: near.grams.map((_, at) => KINDS.reduce((sum, kind) => sum + MIX[kind] * (near[kind][at] ?? 0), 0)),
    },
    spoken: heard.flatMap(({ spoken }) => spoken),
  }
}

/** Likenesses of the request to each of the offers, each a row in the order of LIKENESSES. */
export function likenessesOf(
  asked: Asked,
  offers: readonly OfferMeaning[],
  meaning: ShelfMeaning,
): number[][] {
  const looks = meaning.look(asked.meant)
  const seen = offers.map((offer) => seenBy(looks, offer))
  const tops = seen.map(({ all }) => all)
  const votes = votesOf(asked.meant, tops, 8)
  const sharpVotes = votesOf(asked.meant, tops, 25)
  const centre = meanOf(offers.map(({ all }) => ({ weight: 1, vector: all.mean })))
  // Group by group: one object of all the names, spread together, takes a third longer.
  return seen.map(({ offer, ...own }, at) => [
    ...rowOf(MEANS, meansBeside(asked.mean, offer, centre)),
    ...rowOf(WORDS, wordsBeside(asked.meant, offer, looks, own)),
    ...rowOf(VOTES, {
      vote: votes[at] ?? 0,
      'vote-sharp': sharpVotes[at] ?? 0,
      'vote-mean': dot(asked.mean, offer.all.mean) - dot(asked.mean, centre) * dot(offer.all.mean, centre),
    }),
    ...rowOf(CLAUSES, clausesBeside(asked, offer)),
    ...rowOf(FEATURES, featuresBeside(asked, offer)),
    ...rowOf(OFFER, { standard: offer.standard ? 1 : 0, length: Math.log(1 + offer.all.ids.length) }),
  ])
}

function rowOf<Names extends readonly Likeness[]>(names: Names, value: Valued<Names>): number[] {
  return names.map((name: Names[number]) => value[name])
}

/** How like what the request means as a whole is to what the offer and its fields mean. */
function meansBeside(
  asked: Float32Array,
  { all, title, does, outcomes, not }: OfferMeaning,
  centre: Float32Array,
): Valued<typeof MEANS> {
  return {
    mean: dot(asked, all.mean),
    'mean-title': dot(asked, title.mean),
    'mean-does': dot(asked, does.mean),
    'mean-outcomes': dot(asked, outcomes.mean),
    'mean-not': dot(asked, not.mean),
    apart: apartOf(asked, all.mean, centre),
  }
}

type Field = 'all' | 'title' | 'does' | 'outcomes' | 'not'

/** For each of the request's words its likeness to the likest one of a field. */
type Tops = Readonly<Record<Field, readonly number[]>>

function seenBy(looks: Looks, offer: OfferMeaning): Tops & { readonly offer: OfferMeaning } {
  const title = looks.tops(offer.title.ids)
  const does = looks.tops(offer.does.ids)
  const outcomes = looks.tops(offer.outcomes.ids)
  // The whole has no other words than these fields, and to lay it beside by itself takes as long as all of them.
  const all = title.map((top, word) => Math.max(top, does[word] ?? 0, outcomes[word] ?? 0))
  return { offer, all, title, does, outcomes, not: looks.tops(offer.not.ids) }
}

/** How like each of the request's words is to the likest one of the offer and of its fields, and the other way round. */
function wordsBeside(
  meant: readonly Meant[],
  { all, title }: OfferMeaning,
  looks: Looks,
  tops: Tops,
): Valued<typeof WORDS> {
  return {
    best: weighted(meant, tops.all, 1),
    'best-title': weighted(meant, tops.title, 1),
    'best-does': weighted(meant, tops.does, 1),
    'best-outcomes': weighted(meant, tops.outcomes, 1),
    'best-not': weighted(meant, tops.not, 1),
    sharp: weighted(meant, tops.all, 3),
    'sharp-title': weighted(meant, tops.title, 3),
    back: backOf(looks, all),
    'back-title': backOf(looks, title),
  }
}

/** What the request and the offer have in common of stems, concepts and character n-grams. */
function featuresBeside(
  { near, vectors, spoken }: Asked,
  { at, titleVectors, promise }: OfferMeaning,
): Valued<typeof FEATURES> {
  return {
    stems: near.stems[at] ?? 0,
    concepts: near.concepts[at] ?? 0,
    grams: near.grams[at] ?? 0,
    'title-stems': similarityOf('stems', vectors, titleVectors),
    'title-concepts': similarityOf('concepts', vectors, titleVectors),
    'title-grams': similarityOf('grams', vectors, titleVectors),
    aligned: aligned(spoken, promise) / 10,
    whole: near.all[at] ?? 0,
  }
}

/** The mean over the request's words of how like the best word of a text is, raised to a power. */
export function weighted(meant: readonly Meant[], tops: readonly number[], power: number): number {
  let sum = 0
  let all = 0
  meant.forEach(({ weight }, index) => {
    sum += weight * (tops[index] ?? 0) ** power
    all += weight
  })
  return all === 0 ? 0 : sum / all
}

/** The cosine of the request and what sets the offer apart from the others of its firm. */
function apartOf(asked: Float32Array, own: Float32Array, centre: Float32Array): number {
  let sum = 0
  let square = 0
  for (let i = 0; i < DIMENSIONS; i++) {
    const apart = (own[i] ?? 0) - (centre[i] ?? 0)
    sum += apart * (asked[i] ?? 0)
    square += apart * apart
  }
  return square === 0 ? 0 : sum / Math.sqrt(square)
}

/** How much of a passage's words the request has something like. */
export function backOf(looks: Looks, { ids, weights }: Passage): number {
  let sum = 0
  let all = 0
  for (let i = 0; i < ids.length; i++) {
    sum += (weights[i] ?? 0) * looks.likest(ids[i] ?? 0)
    all += weights[i] ?? 0
  }
  return all === 0 ? 0 : sum / all
}

/** Each word of the request gives its one vote to the offers, most of it to the likest. */
function votesOf(meant: readonly Meant[], tops: readonly (readonly number[])[], sharpness: number): number[] {
  const votes = new Array<number>(tops.length).fill(0)
  let all = 0
  meant.forEach(({ weight }, word) => {
    const shares = tops.map((top) => Math.exp(sharpness * (top[word] ?? 0)))
    const sum = shares.reduce((a, b) => a + b, 0)
    shares.forEach((share, at) => {
      votes[at] = (votes[at] ?? 0) + (weight * share) / sum
    })
    all += weight
  })
  return votes.map((vote) => (all === 0 ? 0 : vote / all))
}

/** How like the request's clauses are each to the likest of the offer's promises. */
function clausesBeside({ clauses }: Asked, { lines }: OfferMeaning): Valued<typeof CLAUSES> {
  let sum = 0
  let all = 0
  let asks = 0
  let askWeights = 0
  let max = 0
  for (const { ask, mean, weight } of clauses) {
    let top = 0
    for (const line of lines) top = Math.max(top, dot(mean, line.mean))
    sum += top * weight
    all += weight
    if (ask) {
      asks += top * weight
      askWeights += weight
    }
    max = Math.max(max, top)
  }
  return {
    clause: all === 0 ? 0 : sum / all,
    'clause-ask': askWeights === 0 ? 0 : asks / askWeights,
    'clause-max': max,
  }
}
