import { LANGS, type Lang } from '@/lib/scoring/vocabulary'
import type { Example } from './examples'
import { FOLDS, foldsOf } from './folds'
import { halfway } from './halfway'
import { isInTheMixOneMeets, type Judged } from './judging'
import { type Linear, trainLinear, viewsOf, withoutRules } from './model'
import { commonFeatures, strongestFeatures } from './selection'
import { asShipped } from './steps'

/** The linear part that is shipped for one language: its strongest features alone, weights in whole steps. */
export async function shippedPart(learned: readonly Example[], all: Linear, lang: Lang): Promise<Linear> {
  const kept = await trainLinear(learned, strongestFeatures(all, lang))
  const own = learned.filter(({ answer }) => answer.lang === lang)
  return asShipped(halfway(all, kept, own))
}

/** Judges answers by what others taught, pruned and rounded as it is shipped. */
async function judgedBy(
  seen: readonly Example[],
  unseen: readonly Example[],
  fold: number,
): Promise<Judged[]> {
  const judged: Judged[] = []
  const all = await trainLinear(seen, commonFeatures(seen))
  for (const lang of LANGS) {
    const linear = await shippedPart(seen, all, lang)
    const words = withoutRules(linear)
    for (const example of unseen)
      if (example.answer.lang === lang)
        judged.push({
          example,
          fold,
          ...viewsOf(example, linear),
          wordsAlone: viewsOf(example, words, []),
        })
  }
  return judged
}

/** The answers of each fold, and all others. */
export function partsOf(examples: readonly Example[]): { seen: Example[]; unseen: Example[] }[] {
  const folds = foldsOf(examples.map(({ answer }) => answer))
  return Array.from({ length: FOLDS }, (_, fold) => ({
    seen: examples.filter((_, at) => folds[at] !== fold),
    unseen: examples.filter((_, at) => folds[at] === fold),
  }))
}

/**
 * Every answer, judged without its industry.
 * @param more learned from each time, and not judged
 */
export async function judgedWithoutIndustry(
  examples: readonly Example[],
  more: readonly Example[],
  say: (line: string) => void,
): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const [fold, { seen, unseen }] of partsOf(examples).entries()) {
    const learned = [...seen, ...more]
    judged.push(...(await judgedBy(learned, unseen, fold)))
    say(`fold ${fold + 1} of ${FOLDS}: ${learned.length} answers learned, ${unseen.length} judged`)
  }
  return judged
}

/** The first collection of answers, judged by what all others taught: nearly all its writers and trades taught nothing. */
export const judgedKeptOut = (examples: readonly Example[]): Promise<Judged[]> =>
  judgedBy(
    examples.filter((example) => !isInTheMixOneMeets({ example })),
    examples.filter((example) => isInTheMixOneMeets({ example })),
    0,
  )
