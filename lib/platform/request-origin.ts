import { headers } from 'next/headers'
import { readEnvironment } from './environment'

/**
 * Whether the request comes from this site's own pages. Next lets Server Actions without an Origin header
 * through; we do not.
 */
export async function isOwnOrigin(): Promise<boolean> {
  const incoming = await headers()
  const origin = incoming.get('origin')
  if (!origin) return false
  const { TRUST_PROXY, APP_URL } = readEnvironment()
  if (APP_URL && new URL(APP_URL).origin === origin) return true
  const host = (TRUST_PROXY && incoming.get('x-forwarded-host')) || incoming.get('host')
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
