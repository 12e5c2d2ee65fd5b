import { randomOf } from '@/lib/cli/training/random'
import { type Lesson, type Side, Turner } from './turner'

/** What one lesson holds: requests to a firm, and offers of other firms. */
const ASKED = 14
const OTHERS = 5
/** How often each firm comes up, on average. */
const ROUNDS = 6
/** How long the first step is; the last ones are next to nothing. */
const RATE = 0.004
/** How strongly the matrix is held to leaving everything as it is. */
const HOLD = 0.004
/** How much telling the right offer from those of all firms weighs beside telling it from its own firm's. */
const AMONG_ALL = 0.3
/** How much a lesson of needs weighs beside one of requests, and how many needs it holds. */
const NEEDS_SHARE = 0.5
const NEEDS_AT_ONCE = 24

/** A firm's offers and the requests that one of them answers. */
export interface Firm {
  readonly offers: readonly Side[]
  readonly requests: readonly { readonly asked: Side; readonly wanted: readonly number[] }[]
}

/** A need: what firms call it, and what people say when they have it. */
export interface Need {
  readonly names: readonly Side[]
  readonly says: readonly Side[]
}

/**
 * Learns the matrix that turns word vectors so that what people say lies near what firms offer for it: from requests
 * beside the offers of their firm and of other firms, and from needs. Goes by Adam in small steps over the firms in a
 * drawn order; the same input gives the same matrix.
 * @param table word vectors of length 1, one after another
 * @returns DIMENSIONS rows of DIMENSIONS numbers: a vector times it is the turned one
 */
export function learnTurning(
  table: Float32Array,
  firms: readonly Firm[],
  needs: readonly Need[],
): Float64Array {
  const draw = randomOf(1)
  const turner = new Turner(table, draw)
  const offers = firms.flatMap(({ offers }) => offers)
  const steps = ROUNDS * firms.length
  for (let step = 0; step < steps; step++) {
    const firm = firms[Math.floor(draw() * firms.length)]
    if (firm === undefined) break
    const others = Array.from({ length: OTHERS }, () => picked(offers, draw)).filter(
      (side) => !firm.offers.includes(side),
    )
    const requests = some(firm.requests, ASKED, draw)
    turner.learn(
      {
        asked: requests.map(({ asked }) => asked),
        offered: [...firm.offers, ...others],
        wanted: requests.map(({ wanted }) => wanted),
        own: firm.offers.length,
      },
      { own: 1 - AMONG_ALL, all: AMONG_ALL },
    )
    if (needs.length > 0)
      turner.learn(lessonOf(some(needs, NEEDS_AT_ONCE, draw), draw), { own: 0, all: NEEDS_SHARE })
    turner.step(RATE * (1 - step / steps), HOLD)
  }
  return turner.matrix
}

/** What people say of each need is to lie near its own name and apart from those of the others. */
function lessonOf(needs: readonly Need[], draw: () => number): Lesson {
  return {
    asked: needs.map(({ says }) => joined(some(says, 1 + Math.floor(draw() * 3), draw))),
    offered: needs.map(({ names }) => picked(names, draw)),
    wanted: needs.map((_, at) => needs.map((_, other) => (at === other ? 1 : 0))),
    own: needs.length,
  }
}

function joined(sides: readonly Side[]): Side {
  return {
    rows: Int32Array.from(sides.flatMap(({ rows }) => [...rows])),
    weights: Float32Array.from(sides.flatMap(({ weights }) => [...weights])),
  }
}

const NOTHING: Side = { rows: new Int32Array(0), weights: new Float32Array(0) }

const picked = (sides: readonly Side[], draw: () => number): Side =>
  sides[Math.floor(draw() * sides.length)] ?? NOTHING

/** At most `most` of the items, drawn without putting back. */
function some<Item>(items: readonly Item[], most: number, draw: () => number): Item[] {
  const left = [...items]
  const taken: Item[] = []
  while (taken.length < most && left.length > 0)
    taken.push(...left.splice(Math.floor(draw() * left.length), 1))
  return taken
}
