/** Raised with every change that can alter a result; assessments keep the one that made them. */
export const SCORER_VERSION = '1.13.0'
