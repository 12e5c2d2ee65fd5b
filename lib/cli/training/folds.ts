import type { CorpusAnswer } from '../corpus-schema'

export const FOLDS = 5

const hash = (text: string): number => {
  let sum = 7
  for (const char of text) sum = (Math.imul(sum, 31) + (char.codePointAt(0) ?? 0)) >>> 0
  return sum
}

/**
 * The fold, from 0, in which each answer is kept out: answers of one industry, and those that are pairs of one
 * another, together, so that nothing is judged by what its twin taught.
 */
export function foldsOf(answers: readonly Pick<CorpusAnswer, 'id' | 'industry' | 'pair'>[]): number[] {
  const byId = new Map(answers.map((one) => [one.id, one]))
  return answers.map((one) => {
    let root = one
    // Pairs that name each other would go round for ever.
    for (let steps = 0; steps < answers.length; steps++) {
      const before = root.pair === undefined ? undefined : byId.get(root.pair)
      if (!before || before === root) break
      root = before
    }
    return hash(root.industry.toLowerCase()) % FOLDS
  })
}
