/** Clarifications a playbook may allow for one question. Apart from the schema, which brings a validator along. */
export const MAX_CLARIFICATION_BUDGET = 10
