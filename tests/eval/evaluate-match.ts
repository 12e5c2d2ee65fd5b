import { type Measured, putOn, putShare } from './grounds'
import { type Figures, type LabelledRequest, paired, type RequestPrediction } from './labels'
import { auc, spearman } from './statistics'

type Pair = { readonly row: LabelledRequest; readonly said: Omit<RequestPrediction, 'id'> }

const ABSENT = { ranked: [], fit: 0, none: true, uncovered: [] }

/** Figures of requests beside offers: over all, by language, and across the languages. */
export const evaluateMatch = (
  gold: readonly LabelledRequest[],
  said: readonly RequestPrediction[],
): Figures => measureMatch(gold, said).figures

/** The same with what each figure was counted from. */
export function measureMatch(gold: readonly LabelledRequest[], said: readonly RequestPrediction[]): Measured {
  const out: Measured = { figures: {}, grounds: {} }
  const all = paired(gold, said, ABSENT)
  const groupOf = ({ row }: Pair) => (row.crossLingual ? 'cross' : row.lang)
  for (const group of ['all', 'ru', 'en', 'cross'] as const) {
    const pairs = all.filter((pair) => group === 'all' || groupOf(pair) === group)
    if (pairs.length > 0) groupFigures(out, pairs, group)
  }
  return out
}

function groupFigures(out: Measured, pairs: readonly Pair[], group: string): void {
  const fits = pairs.filter(({ row }) => row.best.length > 0)
  for (const k of [1, 3]) {
    const among = fits.filter(({ row, said }) =>
      said.ranked.slice(0, k).some((r) => row.best.includes(r.offer)),
    )
    putShare(out, `match.top${k}.${group}`, among.length, fits.length, Number.NaN)
  }
  const fitWhere = (test: (fit: number) => boolean) =>
    pairs.filter(({ row }) => test(row.fit)).map(({ said }) => said.fit)
  const labels = pairs.map(({ row }) => row.fit)
  const called = pairs.map(({ said }) => said.fit)
  putOn(out, `match.spearman-fit.${group}`, spearman(labels, called), { kind: 'ranks', of: pairs.length })
  const [above, below] = [fitWhere((fit) => fit >= 2), fitWhere((fit) => fit === 0)]
  putOn(out, `match.auc-fits-vs-none.${group}`, auc(above, below), {
    kind: 'order',
    above: above.length,
    below: below.length,
  })
  nothingFits(out, pairs, group)
  gaps(out, pairs, group)
}

/** F1 is the share of the labels and the calls together that meet one another. */
function nothingFits(out: Measured, pairs: readonly Pair[], group: string): void {
  const wanted = pairs.filter(({ row }) => row.fit === 0)
  const met = wanted.filter(({ said }) => said.none).length
  const either = (wanted.length + pairs.filter(({ said }) => said.none).length) / 2
  putShare(out, `match.none-f1.${group}`, met, either)
}

function gaps(out: Measured, pairs: readonly Pair[], group: string): void {
  const withGaps = pairs.filter(({ row }) => row.uncovered.length > 0 && row.fit > 0)
  const found = withGaps.map(({ row, said }) => {
    const hits = row.uncovered.filter((gap) => said.uncovered.some((quote) => meet(row.request, gap, quote)))
    return hits.length / row.uncovered.length
  })
  const sum = found.reduce((total, share) => total + share, 0)
  putShare(out, `match.gap-found.${group}`, sum, withGaps.length, Number.NaN)
  const called = pairs
    .filter(({ row }) => row.fit >= 2)
    .flatMap(({ row, said }) => said.uncovered.map((quote) => ({ row, quote })))
  const right = called.filter(({ row, quote }) => row.uncovered.some((gap) => meet(row.request, gap, quote)))
  putShare(out, `match.gap-precision.${group}`, right.length, called.length, Number.NaN)
}

function meet(text: string, a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true
  const fromA = text.indexOf(a)
  const fromB = text.indexOf(b)
  if (fromA < 0 || fromB < 0) return false
  const shared = Math.min(fromA + a.length, fromB + b.length) - Math.max(fromA, fromB)
  return shared >= 0.5 * Math.min(a.length, b.length)
}
