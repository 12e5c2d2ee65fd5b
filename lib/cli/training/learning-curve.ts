import { LANGS, type Lang } from '@/lib/scoring/vocabulary'
import type { Example } from './examples'
import { flagFigures, lengthControlled } from './figures'
import { type Judged, ratedBy, thresholdsOf, trainSigns } from './judging'
import { trainLinear, viewsOf } from './model'
import { randomOf, shuffled } from './random'
import { commonFeatures } from './selection'
import { partsOf } from './unseen'

/** What learning from so many answers of both languages is worth on the answers of one that were kept apart. */
export interface LearningPoint {
  readonly answers: number
  readonly concreteness: number
  readonly averagePrecision: number
  readonly suggestedAt3: number
}

const SHARES = [1 / 8, 1 / 4, 1 / 2, 1]
const SEED = 11

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/**
 * The figures of the first fold by how much of the rest is learned from, each share within the next. The few weights of the
 * signs are fitted to that fold at each share alike, so that the points are to be compared with one another.
 */
export async function learningCurve(examples: readonly Example[]): Promise<Record<Lang, LearningPoint[]>> {
  const { seen = [], unseen = [] } = partsOf(examples)[0] ?? {}
  const order = shuffled(seen.length, randomOf(SEED))
  const curve: Record<Lang, LearningPoint[]> = { en: [], ru: [] }
  for (const share of SHARES) {
    const learned = [...order.subarray(0, Math.round(share * seen.length))].flatMap((at) => seen[at] ?? [])
    const linear = await trainLinear(learned, commonFeatures(learned))
    for (const lang of LANGS) {
      const judged = unseen
        .filter(({ answer }) => answer.lang === lang)
        .map((example): Judged => {
          const views = viewsOf(example, linear)
          return { example, fold: 0, ...views, wordsAlone: views }
        })
      const rated = ratedBy(judged, trainSigns(judged, lang))
      const flags = flagFigures(rated, thresholdsOf(rated).assert)
      curve[lang].push({
        answers: learned.length,
        concreteness: rounded(lengthControlled(judged, ({ concreteness }) => concreteness)),
        averagePrecision: rounded(flags.averagePrecision),
        suggestedAt3: rounded(flags.suggestedAt3),
      })
    }
  }
  return curve
}
