const KNOWN = [
  'offline',
  'signed-out',
  'forbidden',
  'not-found',
  'newer-assessment',
  'enthusiasm-first',
  'exists',
  'unknown-offer',
  'unknown-line',
  'phrase-gone',
  'phrase-forbidden',
  'too-many-phrases',
]

/** Key of the message `decide.failed.*` that says what happened. */
export function failureKey(reason: string): string {
  // A plain yes without a reason is refused only when it is said to an assessment that is no longer the newest.
  if (reason === 'reason-required') return 'newer-assessment'
  return KNOWN.includes(reason) ? reason : 'other'
}

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
