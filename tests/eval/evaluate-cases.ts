import { type CasePrediction, type Figures, type LabelledCase, paired, put } from './labels'
import { mean, spearman } from './statistics'

const ABSENT = { verdict: 'not-enough-info', fit: 0 }
const NAMES = ['take', 'clarify', 'standard-offer', 'decline'] as const

/** Figures of whole discoveries: the verdict and the fit to sort by. */
export function evaluateCases(gold: readonly LabelledCase[], said: readonly CasePrediction[]): Figures {
  const figures: Figures = {}
  const all = paired(gold, said, ABSENT)
  for (const group of ['all', 'ru', 'en'] as const) {
    const pairs = all.filter(({ row }) => group === 'all' || row.lang === group)
    if (pairs.length === 0) continue
    put(
      figures,
      `verdict.accuracy.${group}`,
      mean(pairs.map(({ row, said }) => (said.verdict === row.verdict ? 1 : 0))),
    )
    const swapped = pairs.filter(
      ({ row, said }) => [row.verdict, said.verdict].sort().join() === 'decline,take',
    )
    put(figures, `verdict.take-and-decline-swapped.${group}`, swapped.length)
    const ideal = pairs.map(({ row }) => row.ideal)
    put(
      figures,
      `fit.spearman.${group}`,
      spearman(
        ideal,
        pairs.map(({ said }) => said.fit),
      ),
    )
  }
  for (const name of NAMES) {
    const counts = new Map<string, number>()
    for (const { row, said } of all) {
      if (row.verdict === name) counts.set(said.verdict, (counts.get(said.verdict) ?? 0) + 1)
    }
    figures[`verdict.said-for.${name}`] = [...counts].map(([verdict, n]) => `${verdict} ${n}`).join(', ')
  }
  return figures
}
