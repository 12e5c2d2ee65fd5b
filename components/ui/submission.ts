/** What an action answered, or `unreachable` when the answer never came. */
export function settled<Result>(
  work: Promise<Result>,
): Promise<Result | { readonly ok: false; readonly reason: 'unreachable' }> {
  return work.catch(() => ({ ok: false, reason: 'unreachable' }) as const)
}
