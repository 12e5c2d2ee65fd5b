/* Apart from the schemas, so that the walk's page knows it without loading a validator. */

/**
 * Characters of a request, over all its answers, that are laid beside the offers while one types; as many as a tried
 * request. A match takes the longer the more was said, and others wait for the same server.
 */
export const MAX_LAID_LIVE = 10_000
