import type { Rule } from '../rule'

/** Every red-flag rule, listed by hand; the inventory test compares it with the folder. */
export const FLAG_RULES: readonly Rule[] = []
