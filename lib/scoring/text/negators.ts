import type { Token } from './reading'
import { wordSet } from './word-sets'

/** Words that deny what their clause says. */
export const NEGATORS = wordSet(`
  не нет ни без никогда нельзя никто никому никого никаких никакой никакого никакие нигде незачем ненужно некому
  not no never without nobody none nothing neither nor don't doesn't didn't won't can't cannot couldn't isn't
  aren't wasn't weren't shouldn't wouldn't haven't hasn't hadn't mustn't needn't ain't`)

const CONTRAST = wordSet('только просто столько только-то just only merely')

/** Whether a token denies: "не только" and "not just" deny nothing. */
export const isNegator = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at]?.form.sets ?? 0) & NEGATORS) !== 0 && ((tokens[at + 1]?.form.sets ?? 0) & CONTRAST) === 0
