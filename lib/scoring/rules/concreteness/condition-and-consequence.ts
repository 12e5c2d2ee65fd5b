import { isPointable } from '../../detect/surroundings'
import { kindGroup } from '../../text/kind-groups'
import type { Reading } from '../../text/reading'
import { wordSet } from '../../text/word-sets'
import type { Rule, TokenRange } from '../rule'

const OPENERS = wordSet('если когда if when whenever once')
const ACTS = kindGroup('act', 'speech')
const LONGEST = 24

/** The end of what follows from a condition: the first act after its comma; -1 when it names nothing. */
function consequence(reading: Reading, from: number, sentence: number): number {
  let afterComma = false
  for (let at = from + 1; at < from + LONGEST; at++) {
    const next = reading.tokens[at]
    if (!next || next.sentence !== sentence) return -1
    if (!afterComma && (next.norm === ',' || next.norm === '-')) {
      if (!isPointable(reading, { from, to: at })) return -1
      afterComma = true
    }
    if (afterComma && (next.form.groups & ACTS) !== 0) return at + 1
  }
  return -1
}

/** From the conjunction over the comma to the act that follows: "when the printer jams, they phone". */
function conditions(reading: Reading): TokenRange[] {
  const out: TokenRange[] = []
  if ((reading.sets & OPENERS) === 0 || (reading.groups & ACTS) === 0) return out
  reading.tokens.forEach(({ form, clause, sentence }, from) => {
    if ((form.sets & OPENERS) === 0 || (reading.clauses[clause]?.from ?? -1) < from - 1) return
    const to = consequence(reading, from, sentence)
    if (to > 0) out.push({ from, to })
  })
  return out
}

export const conditionAndConsequence: Rule = {
  id: 'concreteness/condition-and-consequence',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'If this then that: a rule one can test on the next occasion.',
  source: 'if-stuck-we-act',
  find: { kind: 'function', find: conditions },
  unless: [],
  flags: {
    en: ['⟦When the printer jams, they call⟧ me.', '⟦If a pallet falls, he writes⟧ it up.'],
    ru: ['⟦Когда принтер встал, звонят⟧ мне.', '⟦Если бумага пришла, то кладовщик пишет⟧ акт.'],
  },
  passes: {
    en: ['If we unite, we succeed.', 'When the time comes, we will feel it.'],
    ru: ['Если объединимся, победим.', 'Когда придёт время, почувствуем.'],
  },
}
