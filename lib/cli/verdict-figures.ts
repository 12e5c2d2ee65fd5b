import { corpusDiscoveries, readTwice } from './corpus-discoveries'
import { predictCase } from './score-predict'

/** How often the scorer gives the verdict of those who wrote our own discoveries, in counts; the rules page tells it. */
export function verdictFigures() {
  const own = corpusDiscoveries()
  const pairs = own.map((line) => ({ label: line.verdict, said: predictCase(line).verdict }))
  return {
    discoveries: own.length,
    alike: readTwice().filter(({ alike }) => alike).length,
    right: pairs.filter(({ label, said }) => label === said).length,
    swapped: pairs.filter(({ label, said }) => [label, said].sort().join() === 'decline,take').length,
  }
}
