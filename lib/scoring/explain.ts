import type { Change } from './discovery'
import type { Evidence } from './evidence'
import { both } from './remark'
import { decide } from './verdict'
import { VERDICTS, type Verdict } from './vocabulary'
import { betterOnes, type StandingWithout, type WhatIf, withChanges, worseOnes } from './what-if'

const MOST_CHANGES = 5

/**
 * The smallest changes that would make another verdict: each is tried by deciding again with that one thing changed
 * (`what-if.ts` lists what is tried). What is no yes is tried with better evidence: better verdicts come first, and
 * only when no single change moves the verdict, pairs are tried. A yes is tried with worse evidence: first the first
 * of each kind that would lose it.
 * @param standing the flags by what was said and seen, some left out
 */
export function changesOf(evidence: Evidence, standing: StandingWithout): Change[] {
  const { verdict } = decide(evidence)
  const moved = (changes: readonly Tried[]) => movedBy(evidence, verdict, changes, standing)
  if (verdict === 'take') return losing(worseOnes(evidence).map((kind) => moved(kind.map(alone))))
  const single = betterOnes(evidence)
  const changes = moved(single.map(alone))
  return (changes.length > 0 ? changes : moved(pairsOf(single))).sort(byVerdict).slice(0, MOST_CHANGES)
}

/** One thing or two, with the remark that says so. */
interface Tried extends Pick<WhatIf, 'remark'> {
  readonly changes: readonly WhatIf[]
}

const alone = (change: WhatIf): Tried => ({ remark: change.remark, changes: [change] })

/** Two answers to questions of one intent read as one and the same thing twice, so they are no pair. */
const pairsOf = (single: readonly WhatIf[]): Tried[] =>
  single.flatMap((a, index) =>
    single
      .slice(index + 1)
      .filter((b) => JSON.stringify(a.remark) !== JSON.stringify(b.remark))
      .map((b) => ({ remark: both('change.both', a.remark, b.remark), changes: [a, b] })),
  )

const byVerdict = (a: Change, b: Change): number => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)

/** Those that move the verdict; of several that read alike the one that leads to the best. */
function movedBy(
  evidence: Evidence,
  verdict: Verdict,
  tried: readonly Tried[],
  standing: StandingWithout,
): Change[] {
  const moved = new Map<string, Change>()
  for (const { remark, changes } of tried) {
    const change = { remark, verdict: decide(withChanges(evidence, changes, standing)).verdict }
    const name = JSON.stringify(remark)
    const known = moved.get(name)
    if (change.verdict !== verdict && (!known || byVerdict(change, known) < 0)) moved.set(name, change)
  }
  return [...moved.values()]
}

/** Answers beside each other all matter; of signs the least grave says it, the others follow from it. */
function losing([answers = [], signs = [], match = []]: readonly Change[][]): Change[] {
  return [...answers.slice(0, 1), ...signs.slice(0, 1), ...match, ...answers.slice(1)].slice(0, MOST_CHANGES)
}
