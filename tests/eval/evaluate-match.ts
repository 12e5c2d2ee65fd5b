import { type Figures, type LabelledRequest, paired, put, type RequestPrediction } from './labels'
import { auc, mean, precisionRecall, spearman } from './statistics'

type Pair = { readonly row: LabelledRequest; readonly said: Omit<RequestPrediction, 'id'> }

const ABSENT = { ranked: [], fit: 0, none: true, uncovered: [] }

/** Figures of requests beside offers: over all, by language, and across the languages. */
export function evaluateMatch(gold: readonly LabelledRequest[], said: readonly RequestPrediction[]): Figures {
  const figures: Figures = {}
  const all = paired(gold, said, ABSENT)
  const groupOf = ({ row }: Pair) => (row.crossLingual ? 'cross' : row.lang)
  for (const group of ['all', 'ru', 'en', 'cross'] as const) {
    const pairs = all.filter((pair) => group === 'all' || groupOf(pair) === group)
    if (pairs.length > 0) groupFigures(figures, pairs, group)
  }
  return figures
}

function groupFigures(figures: Figures, pairs: readonly Pair[], group: string): void {
  const fits = pairs.filter(({ row }) => row.best.length > 0)
  const among = (k: number) =>
    mean(
      fits.map(({ row, said }) => (said.ranked.slice(0, k).some((r) => row.best.includes(r.offer)) ? 1 : 0)),
    )
  put(figures, `match.top1.${group}`, among(1))
  put(figures, `match.top3.${group}`, among(3))
  const fitWhere = (test: (fit: number) => boolean) =>
    pairs.filter(({ row }) => test(row.fit)).map(({ said }) => said.fit)
  put(
    figures,
    `match.spearman-fit.${group}`,
    spearman(
      pairs.map(({ row }) => row.fit),
      pairs.map(({ said }) => said.fit),
    ),
  )
  put(
    figures,
    `match.auc-fits-vs-none.${group}`,
    auc(
      fitWhere((fit) => fit >= 2),
      fitWhere((fit) => fit === 0),
    ),
  )
  const count = (want: boolean, got: boolean) =>
    pairs.filter(({ row, said }) => (row.fit === 0) === want && said.none === got).length
  put(
    figures,
    `match.none-f1.${group}`,
    precisionRecall(count(true, true), count(false, true), count(true, false)).f1,
  )
  const gaps = pairs.filter(({ row }) => row.uncovered.length > 0 && row.fit > 0)
  put(
    figures,
    `match.gap-found.${group}`,
    mean(
      gaps.map(({ row, said }) => {
        const hits = row.uncovered.filter((gap) =>
          said.uncovered.some((quote) => meet(row.request, gap, quote)),
        )
        return hits.length / row.uncovered.length
      }),
    ),
  )
  const called = pairs
    .filter(({ row }) => row.fit >= 2)
    .flatMap(({ row, said }) => said.uncovered.map((quote) => ({ row, quote })))
  put(
    figures,
    `match.gap-precision.${group}`,
    mean(
      called.map(({ row, quote }) => (row.uncovered.some((gap) => meet(row.request, gap, quote)) ? 1 : 0)),
    ),
  )
}

function meet(text: string, a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true
  const fromA = text.indexOf(a)
  const fromB = text.indexOf(b)
  if (fromA < 0 || fromB < 0) return false
  const shared = Math.min(fromA + a.length, fromB + b.length) - Math.max(fromA, fromB)
  return shared >= 0.5 * Math.min(a.length, b.length)
}
