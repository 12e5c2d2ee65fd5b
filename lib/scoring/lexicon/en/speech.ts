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
]
