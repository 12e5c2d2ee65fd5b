import { type Measured, putOn, putShare } from './grounds'
import { type CasePrediction, type Figures, type LabelledCase, paired } from './labels'
import { spearman } from './statistics'

const ABSENT = { verdict: 'not-enough-info', fit: 0 }
const NAMES = ['take', 'clarify', 'standard-offer', 'decline'] as const

/** Figures of whole discoveries: the verdict and the fit to sort by. */
export const evaluateCases = (gold: readonly LabelledCase[], said: readonly CasePrediction[]): Figures =>
  measureCases(gold, said).figures

/** The same with what each figure was counted from. */
export function measureCases(gold: readonly LabelledCase[], said: readonly CasePrediction[]): Measured {
  const out: Measured = { figures: {}, grounds: {} }
  const all = paired(gold, said, ABSENT)
  for (const group of ['all', 'ru', 'en'] as const) {
    const pairs = all.filter(({ row }) => group === 'all' || row.lang === group)
    if (pairs.length === 0) continue
    const right = pairs.filter(({ row, said }) => said.verdict === row.verdict)
    putShare(out, `verdict.accuracy.${group}`, right.length, pairs.length)
    const swapped = pairs.filter(
      ({ row, said }) => [row.verdict, said.verdict].sort().join() === 'decline,take',
    )
    putOn(out, `verdict.take-and-decline-swapped.${group}`, swapped.length, { kind: 'count' })
    const ideal = pairs.map(({ row }) => row.ideal)
    const fit = pairs.map(({ said }) => said.fit)
    putOn(out, `fit.spearman.${group}`, spearman(ideal, fit), { kind: 'ranks', of: pairs.length })
  }
  for (const name of NAMES) {
    const counts = new Map<string, number>()
    for (const { row, said } of all) {
      if (row.verdict === name) counts.set(said.verdict, (counts.get(said.verdict) ?? 0) + 1)
    }
    out.figures[`verdict.said-for.${name}`] = [...counts].map(([verdict, n]) => `${verdict} ${n}`).join(', ')
  }
  return out
}
