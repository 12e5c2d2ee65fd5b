/* What comes from outside, told apart by hand: a validator would be the largest script of the page. */

export type Guard<T> = (value: unknown) => value is T

export const isString: Guard<string> = (value): value is string => typeof value === 'string'

export const isNumber: Guard<number> = (value): value is number => typeof value === 'number'

export const isWhole: Guard<number> = (value): value is number => Number.isSafeInteger(value)

/** A whole number from 0. */
export const isCount: Guard<number> = (value): value is number => isWhole(value) && value >= 0

export const orNull =
  <T>(is: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || is(value)

export const oneOf =
  <const T>(...known: readonly T[]): Guard<T> =>
  (value): value is T =>
    known.some((one) => one === value)

export const listOf =
  <T>(is: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(is)

/** An object with at least these fields. */
export const shapeOf =
  <T>(fields: { readonly [Key in keyof T]: Guard<T[Key]> }): Guard<T> =>
  (value): value is T => {
    if (typeof value !== 'object' || value === null) return false
    const given = new Map<string, unknown>(Object.entries(value))
    return Object.entries<Guard<unknown>>(fields).every(([key, is]) => is(given.get(key)))
  }
