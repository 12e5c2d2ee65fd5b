import { compileRules, type Detector } from '../detect/compile'
import { CONCRETENESS_RULES } from './concreteness/all'
import { FLAG_RULES } from './flags/all'
import type { Rule } from './rule'

/** Every rule there is. What is not listed does not run and does not appear on the rules page. */
export const RULES: readonly Rule[] = [...CONCRETENESS_RULES, ...FLAG_RULES]

let compiled: Detector | undefined

/** The rules made ready to run, once. */
export function detector(): Detector {
  compiled ??= compileRules(RULES)
  return compiled
}
