/* Apart from the schema, so that the walk's page knows it without loading a validator. */

/** It was so, and counts as evidence; it was not so, and is not asked of these words again. */
export const SUGGESTION_STANDINGS = ['confirmed', 'dismissed'] as const
export type SuggestionStanding = (typeof SUGGESTION_STANDINGS)[number]
