import { predictCase } from '@/lib/cli/score-predict'
import type { CaseLine } from '@/lib/cli/score-schemas'
import { evaluateCases } from './evaluate-cases'
import type { LabelledCase } from './labels'
import { RESHAPES, tellings } from './reshaped-cases'
import { mean } from './statistics'

/** What becomes of the verdicts when the same matter is told in other rounds or at another length. */
export interface Reshaped {
  readonly name: string
  readonly draws: number
  /** Means over the draws, 0-1. */
  readonly accuracy: number
  readonly fit: number
  readonly changed: number
  /** Summed over the draws: labelled take and said decline, or the other way round. */
  readonly swapped: number
  /** Verdicts that changed, as `take → clarify`, with how often, over all draws. */
  readonly changes: ReadonlyMap<string, number>
}

/** Every way of telling the cases otherwise, the cases as they are first. */
export function evaluateReshaped(cases: readonly (LabelledCase & CaseLine)[]): Reshaped[] {
  const before = new Map(cases.map((line) => [line.id, predictCase(line).verdict]))
  const asTheyAre = { name: 'as they are', told: [[...cases]] as CaseLine[][] }
  const others = RESHAPES.map((way) => ({ name: way.name, told: tellings(way, cases) }))
  return [asTheyAre, ...others].map(({ name, told }) => {
    const changes = new Map<string, number>()
    const draws = told.map((lines) => {
      const said = lines.map(predictCase)
      const figures = evaluateCases(cases, said)
      const changed = said.filter(({ id, verdict }) => verdict !== before.get(id))
      for (const { id, verdict } of changed) {
        const change = `${before.get(id)} → ${verdict}`
        changes.set(change, (changes.get(change) ?? 0) + 1)
      }
      return {
        accuracy: Number(figures['verdict.accuracy.all']),
        fit: Number(figures['fit.spearman.all']),
        swapped: Number(figures['verdict.take-and-decline-swapped.all']),
        changed: changed.length / Math.max(1, said.length),
      }
    })
    return {
      name,
      draws: draws.length,
      accuracy: mean(draws.map(({ accuracy }) => accuracy)),
      fit: mean(draws.map(({ fit }) => fit)),
      changed: mean(draws.map(({ changed }) => changed)),
      swapped: draws.reduce((sum, { swapped }) => sum + swapped, 0),
      changes,
    }
  })
}

/** A line a way, the commonest changes last. */
export function printReshaped(rows: readonly Reshaped[]): string {
  return rows
    .map(({ name, draws, accuracy, fit, changed, swapped, changes }) => {
      const common = [...changes].sort((a, b) => b[1] - a[1]).slice(0, 3)
      return [
        `  ${name.padEnd(38)}`,
        `accuracy ${accuracy.toFixed(3)}`,
        `fit ${fit.toFixed(3)}`,
        `take/decline swapped ${(swapped / draws).toFixed(1)}`,
        `verdict changed ${(100 * changed).toFixed(1).padStart(5)}%`,
        common.map(([change, times]) => `${change} ${(times / draws).toFixed(1)}`).join(', '),
      ].join('  ')
    })
    .join('\n')
}

/** Neighbours that a verdict is copied from. */
const NEIGHBOURS = 3

/**
 * How often the verdict comes out of one number alone, each case judged by the others that are nearest in it: what a
 * scorer would get that decided by the number of rounds, or by length, and by nothing else.
 */
export function accuracyFromAlone(
  cases: readonly (LabelledCase & CaseLine)[],
  numberOf: (line: CaseLine) => number,
): number {
  const right = cases.map((own) => {
    const near = cases
      .filter((one) => one !== own)
      .sort((a, b) => Math.abs(numberOf(a) - numberOf(own)) - Math.abs(numberOf(b) - numberOf(own)))
      .slice(0, NEIGHBOURS)
    const votes = new Map<string, number>()
    for (const { verdict } of near) votes.set(verdict, (votes.get(verdict) ?? 0) + 1)
    const [said] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? ['']
    return said === own.verdict ? 1 : 0
  })
  return mean(right)
}

/** Rounds of the longest chain of clarifications. */
export const longestChain = ({ answers }: CaseLine): number =>
  Math.max(0, ...answers.map(({ rounds }) => rounds.length))
