import type { AnswerFigures, Share } from './cross-validation'

const shown = ({ share, from, to }: Share): string =>
  `${share.toFixed(2)} (${from.toFixed(2)}-${to.toFixed(2)})`

/** The figures of one language as lines of text. */
export function printFigures(lang: string, { answers, concreteness, flags }: AnswerFigures): string {
  return [
    `${lang}: ${answers} answers of the corpus, each judged without its industry`,
    ...Object.entries(concreteness).map(
      ([way, own]) =>
        `  concreteness, ${way}: length-controlled ${own['length-controlled']}, extremes ${own.extremes}`,
    ),
    `  flags, rules only: precision ${shown(flags['rules only'].precision)}, recall ${shown(flags['rules only'].recall)}`,
    `  flags, all: precision ${shown(flags.all.precision)}, recall ${shown(flags.all.recall)}`,
    `  suggested first ${flags['suggested-at-1']}, among three ${flags['suggested-at-3']}, average precision ${flags['average-precision']}`,
    `  false alarms on near misses ${shown(flags['false-alarms-on-near-misses'])}`,
    ...Object.entries(flags.byType).map(
      ([flag, own]) => `    ${flag}: precision ${shown(own.precision)}, recall ${shown(own.recall)}`,
    ),
  ].join('\n')
}
