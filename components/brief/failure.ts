const KNOWN = [
  'offline',
  'signed-out',
  'forbidden',
  'not-found',
  'newer-assessment',
  'enthusiasm-first',
  'exists',
  'unknown-offer',
  'too-many-phrases',
]

/** Key of the message `decide.failed.*` that says what happened. */
export const failureKey = (reason: string): string => (KNOWN.includes(reason) ? reason : 'other')

/** Calls an action; a request that never arrived comes back as `offline`, so that nothing typed is thrown away. */
export async function tried<Result extends { readonly ok: boolean }>(
  call: () => Promise<Result>,
): Promise<Result | { readonly ok: false; readonly reason: string }> {
  try {
    return await call()
  } catch {
    return { ok: false, reason: navigator.onLine ? 'other' : 'offline' }
  }
}
