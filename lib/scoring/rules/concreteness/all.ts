import type { Rule } from '../rule'

/** Every concreteness rule, listed by hand; the inventory test compares it with the folder. */
export const CONCRETENESS_RULES: readonly Rule[] = []
