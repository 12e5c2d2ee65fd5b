/**
 * Something people buy help for, or speak of while they do, and the everyday words they say for it.
 *
 * `en` and `ru` are space-separated terms. A plain term matches by stem (`dog` also finds "dogs"); a term that
 * ends in `*` matches every word that begins so; words joined by `_` must stand next to each other.
 */
export interface Concept {
  readonly id: string
  readonly en: string
  readonly ru: string
}
