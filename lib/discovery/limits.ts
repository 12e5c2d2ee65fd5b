import { MAX_CLARIFICATION_BUDGET } from '@/lib/playbook/limits'

/* Apart from the schemas, so that the walk's page knows them without loading a validator. */

/** Asking on beyond the budget is allowed; a conversation of more rounds than this is no walk any more. */
export const MAX_ROUND_INDEX = 2 * MAX_CLARIFICATION_BUDGET
export const MAX_PROBE_LENGTH = 1_000
export const MAX_NOTE_LENGTH = 2_000
export const MAX_REASON_LENGTH = 1_000
export const MAX_ENTHUSIASM = 10
