import { isPointable } from '../../detect/surroundings'
import type { Reading } from '../../text/reading'
import type { Rule, TokenRange } from '../rule'

const OPENERS = new Set(['если', 'когда', 'if', 'when', 'whenever', 'once'])
const LONGEST = 24

/** From the conjunction over the comma to the act that follows: "when the printer jams, they phone". */
function conditions(reading: Reading): TokenRange[] {
  const { tokens, clauses } = reading
  return tokens.flatMap((token, from) => {
    const opens = OPENERS.has(token.norm) && (clauses[token.clause]?.from ?? -1) >= from - 1
    if (!opens) return []
    let comma = -1
    for (let at = from + 1; at < from + LONGEST; at++) {
      const next = tokens[at]
      if (!next || next.sentence !== token.sentence) return []
      if (comma < 0 && (next.norm === ',' || next.norm === '-')) {
        if (!isPointable(reading, { from, to: at })) return []
        comma = at
      }
      const acts = next.kinds.includes('act') || next.kinds.includes('speech')
      if (comma > 0 && acts) return [{ from, to: at + 1 }]
    }
    return []
  })
}

export const conditionAndConsequence: Rule = {
  id: 'concreteness/condition-and-consequence',
  version: 1,
  dimension: 'concreteness',
  mark: 'concrete',
  because: 'If this then that: a rule one can test on the next occasion.',
  source:
    'A practitioner on her ideal client, 2010: “so that, if something is stuck, we freeze the project or act”.',
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
