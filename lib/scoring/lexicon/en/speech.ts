import type { Rows } from '../row'

/** Small words the rules lean on: counting, time, quantity, particles. */
export const EN_SPEECH: readonly Rows[] = [
  {
    kind: 'numeral',
    rows: `
two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen; sixteen
seventeen; eighteen; nineteen; twenty; thirty; forty; fifty; sixty; seventy; eighty; ninety
hundred, hundreds; thousand, thousands; million, millions; billion; dozen, dozens; couple; half; quarter; twice; thrice`,
  },
  {
    kind: 'ordinal',
    rows: `
first ~; second ~; third ~; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh; twelfth; thirteenth; fourteenth
fifteenth; sixteenth; seventeenth; eighteenth; nineteenth; twentieth; twenty-first; twenty-second; twenty-third
twenty-fourth; twenty-fifth; twenty-sixth; twenty-seventh; twenty-eighth; twenty-ninth; thirtieth; thirty-first`,
  },
]
