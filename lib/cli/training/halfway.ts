import { OUTPUTS } from '@/lib/scoring/learned/judge'
import { type Bag, lengthOf } from './bags'
import type { Example } from './examples'
import type { Weights } from './logistic'
import type { Linear } from './model'

/** How much shorter rows are, on average, with the kept features alone. */
function lengthKept(bags: readonly Bag[], all: Linear, kept: Linear): number {
  const sum = bags.reduce((so, bag) => so + lengthOf(bag, kept.names) / (lengthOf(bag, all.names) || 1), 0)
  return bags.length === 0 ? 1 : sum / bags.length
}

/**
 * Weights halfway between those that the kept features had among all others and those learned anew with them alone.
 * The first lack what the features left out would add; the second give it to features that only seem to say it.
 * @param kept learned with some of the features of `all`
 * @param examples of the language whose features were kept
 */
export function halfway(all: Linear, kept: Linear, examples: readonly Example[]): Linear {
  const whole = lengthKept(
    examples.map((one) => one.whole),
    all,
    kept,
  )
  const sentence = lengthKept(
    examples.flatMap(({ sentences }) => sentences.map(({ own }) => own)),
    all,
    kept,
  )
  const isOfSentence = (output: number): boolean => output >= OUTPUTS.sentence && output < OUTPUTS.any
  const outputs = kept.outputs.map((anew, output): Weights => {
    const before = all.outputs[output] ?? new Float64Array(0)
    const scale = isOfSentence(output) ? sentence : whole
    const mixed = Float64Array.from(anew)
    for (const [name, id] of kept.names)
      mixed[id] = ((anew[id] ?? 0) + scale * (before[all.names.get(name) ?? -1] ?? 0)) / 2
    const constant = anew.length - 1
    mixed[constant] = ((anew[constant] ?? 0) + (before[before.length - 1] ?? 0)) / 2
    return mixed
  })
  return { names: kept.names, outputs }
}
