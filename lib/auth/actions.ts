'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { isOwnOrigin } from '@/lib/platform/request-origin'
import { auth } from './auth'

/** Ends this device's session; works as a plain form, before any script has loaded. */
export async function signOutAction(): Promise<void> {
  if (!(await isOwnOrigin())) return
  await auth().api.signOut({ headers: await headers() })
  redirect('/sign-in')
}
