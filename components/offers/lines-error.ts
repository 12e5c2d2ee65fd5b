/** The first error of a list typed one line an item: which one (from 1), or 0 when it is the list as a whole. */
export function linesError(error: unknown): { key: string; line: number } | null {
  const message = (given: unknown): string | null =>
    typeof given === 'object' && given !== null && 'message' in given && typeof given.message === 'string'
      ? given.message
      : null
  if (Array.isArray(error)) {
    const at = error.findIndex((one) => message(one))
    const key = message(error[at])
    if (key) return { key, line: at + 1 }
  }
  const root = typeof error === 'object' && error !== null && 'root' in error ? error.root : error
  const key = message(root)
  return key ? { key, line: 0 } : null
}
