import { randomOf } from './training/random'
import { normaliseRow } from './word-vectors'

/** Rows of numbers, one after another. */
export interface Rows {
  readonly matrix: Float32Array
  readonly dimensions: number
}

const rowCount = ({ matrix, dimensions }: Rows): number => matrix.length / dimensions

function likeness(a: Rows, row: number, b: Rows, other: number): number {
  const { matrix: left, dimensions } = a
  const { matrix: right } = b
  const from = row * dimensions
  const to = other * dimensions
  let one = 0
  let two = 0
  for (let d = 0; d < dimensions; d += 2) {
    one += (left[from + d] ?? 0) * (right[to + d] ?? 0)
    two += (left[from + d + 1] ?? 0) * (right[to + d + 1] ?? 0)
  }
  return one + two
}

/** Number of the nearest centre, among all or these. */
export function nearest(points: Rows, point: number, centres: Rows, among?: ArrayLike<number>): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  const count = among?.length ?? rowCount(centres)
  for (let at = 0; at < count; at++) {
    const centre = among ? (among[at] ?? 0) : at
    const found = likeness(points, point, centres, centre)
    if (found <= most) continue
    most = found
    best = centre
  }
  return best
}

interface Grouping {
  readonly centres: Rows
  readonly groupOf: Uint16Array
}

/** First centres far from one another: each is drawn the likelier, the less it resembles those already drawn. */
function firstCentres(points: Rows, groups: number, random: () => number): Grouping {
  const { dimensions } = points
  const count = rowCount(points)
  const centres: Rows = { matrix: new Float32Array(groups * dimensions), dimensions }
  const groupOf = new Uint16Array(count)
  const distances = new Float64Array(count).fill(2)
  for (let group = 0; group < groups; group++) {
    let left = 0
    for (let point = 0; point < count; point++) left += distances[point] ?? 0
    left *= random()
    let chosen = 0
    while (chosen < count - 1 && left > (distances[chosen] ?? 0)) left -= distances[chosen++] ?? 0
    centres.matrix.set(
      points.matrix.subarray(chosen * dimensions, (chosen + 1) * dimensions),
      group * dimensions,
    )
    for (let point = 0; point < count; point++) {
      const distance = Math.max(0, 1 - likeness(points, point, centres, group))
      if (distance >= (distances[point] ?? 0)) continue
      distances[point] = distance
      groupOf[point] = group
    }
  }
  return { centres, groupOf }
}

/** The means of the groups, of length 1; a group that lost all its points keeps its place, so that numbers stay. */
function moveCentres(points: Rows, { centres, groupOf }: Grouping): void {
  const { matrix, dimensions } = centres
  const before = matrix.slice()
  matrix.fill(0)
  groupOf.forEach((group, point) => {
    for (let d = 0; d < dimensions; d++)
      matrix[group * dimensions + d] =
        (matrix[group * dimensions + d] ?? 0) + (points.matrix[point * dimensions + d] ?? 0)
  })
  for (let group = 0; group < rowCount(centres); group++) {
    const at = group * dimensions
    const isEmpty = matrix.subarray(at, at + dimensions).every((value) => value === 0)
    if (isEmpty) matrix.set(before.subarray(at, at + dimensions), at)
    normaliseRow(matrix, group, dimensions)
  }
}

/** A point moves to centres near its own: comparing with all of them finds hardly any other and takes minutes. */
const NEIGHBOURS = 40

function neighboursOf(centres: Rows): Uint16Array[] {
  const all = Uint16Array.from({ length: rowCount(centres) }, (_, centre) => centre)
  return Array.from(all, (centre) => {
    const found = Float32Array.from(all, (other) => likeness(centres, centre, centres, other))
    return all
      .slice()
      .sort((a, b) => (found[b] ?? 0) - (found[a] ?? 0) || a - b)
      .slice(0, NEIGHBOURS)
  })
}

/**
 * Spherical k-means: points of length 1 are parted into groups by the cosine with the groups' means. The same points
 * and the same seed give the same groups.
 * @param told is called after each round with how many points moved
 */
export function sphericalMeans(
  points: Rows,
  groups: number,
  { seed, rounds, told }: { seed: number; rounds: number; told: (round: number, moved: number) => void },
): Grouping {
  const grouping = firstCentres(points, groups, randomOf(seed))
  const { centres, groupOf } = grouping
  for (let round = 1; round <= rounds; round++) {
    moveCentres(points, grouping)
    const neighbours = neighboursOf(centres)
    let moved = 0
    groupOf.forEach((group, point) => {
      const next = nearest(points, point, centres, neighbours[group])
      if (next === group) return
      groupOf[point] = next
      moved++
    })
    told(round, moved)
    if (moved < groupOf.length / 500) break
  }
  return grouping
}
