'use client'

import { createAuthClient } from 'better-auth/react'

/** Talks to /api/auth of the site it is served from. */
export const authClient = createAuthClient()
