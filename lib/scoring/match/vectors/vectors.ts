import { englishVector, glossVector, unit } from './english'
import { GLOSSES, MEAN } from './glosses.gen'
import { type LookUp, lookUpIn } from './look-up'

let lines: readonly string[] | undefined

/**
 * The meaning of a word as a vector of length 1 in one space for both languages, as the package places it; null for an
 * unknown word. Forms of a Russian word share one, the mean of its glosses'. For learning only, since the table weighs
 * 3 MB: who ranks asks `turned.ts`.
 * @throws NotLoaded
 */
export const vectorOf: LookUp = lookUpIn({
  english: englishVector,
  // Means of glosses lie closer together than English words do; without their own mean they spread as these.
  russian: (family) => {
    lines ??= GLOSSES.split('\n')
    const vector = glossVector((lines[family] ?? '').split(' '))
    return vector && unit(vector.map((value, i) => value - (MEAN[i] ?? 0)))
  },
})
