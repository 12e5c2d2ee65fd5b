import type { Share } from '@/tests/eval/statistics'
import type { AnswerFigures } from './cross-validation'

const shown = ({ share, from, to }: Share): string =>
  `${share.toFixed(2)} (${from.toFixed(2)}-${to.toFixed(2)})`

/** The figures of one language as lines of text. */
export function printFigures(lang: string, figures: AnswerFigures): string {
  const { answers, concreteness, flags, byVoice, keptOut, curve } = figures
  return [
    `${lang}: ${answers} answers of the corpus, each judged without its industry`,
    ...Object.entries(concreteness).map(
      ([way, own]) =>
        `  concreteness, ${way}: length-controlled ${own['length-controlled']}, extremes ${own.extremes}`,
    ),
    ...(['rules only', 'learned only', 'all', 'all, in the mix one meets'] as const).map(
      (way) =>
        `  flags, ${way}: precision ${shown(flags[way].precision)}, recall ${shown(flags[way].recall)}`,
    ),
    `  suggested first ${flags['suggested-at-1']}, among three ${flags['suggested-at-3']}, average precision ${flags['average-precision']}`,
    `  false alarms on near misses ${shown(flags['false-alarms-on-near-misses'])}`,
    ...Object.entries(flags.byType).map(
      ([flag, own]) => `    ${flag}: precision ${shown(own.precision)}, recall ${shown(own.recall)}`,
    ),
    ...Object.entries(byVoice).map(
      ([voice, own]) =>
        `  ${voice} (${own.answers}): concreteness ${own.concreteness}, flags ${own.precision} at ${own.recall}, among three ${own['suggested-at-3']}`,
    ),
    `  the first collection, kept out whole (${keptOut.answers}): concreteness ${keptOut.concreteness}, extremes ${keptOut.extremes}, flags ${shown(keptOut.precision)} at ${shown(keptOut.recall)}, among three ${keptOut['suggested-at-3']}, average precision ${keptOut['average-precision']}, answers without a flag called one ${shown(keptOut['false-alarms'])}`,
    ...curve.map(
      (point) =>
        `  learned from ${point.answers} answers: concreteness ${point.concreteness}, flags' average precision ${point.averagePrecision}, among three ${point.suggestedAt3}`,
    ),
  ].join('\n')
}
