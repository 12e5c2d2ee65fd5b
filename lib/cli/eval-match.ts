import matched from '@/lib/scoring/match/figures.gen.json'
import { printMatch } from './training-match/print-figures'

/**
 * Prints what `npm run train-match` measured of every way of ranking, by direction: on firms left out, and on the open
 * cases with what was learned from all firms. It takes minutes, so it is not done again here.
 */
export function printWays(): void {
  const { requests, firms, rows, lengthAlone } = matched
  process.stdout.write(`\n${requests} requests beside the offers of ${firms} firms, whole firms left out\n`)
  printMatch('length alone, firms left out', lengthAlone.crossValidated)
  for (const { name, crossValidated } of rows) printMatch(`${name}, firms left out`, crossValidated)
  process.stdout.write('\nThe same ways on the open cases, as they stood when they were learned\n')
  printMatch('length alone, open cases', lengthAlone.open)
  for (const { name, open } of rows) printMatch(`${name}, open cases`, open)
}
