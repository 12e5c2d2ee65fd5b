import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { database } from '@/lib/platform/database'
import { appUrl, readEnvironment } from '@/lib/platform/environment'
import { MAX_PASSWORD, MIN_PASSWORD } from './schema'

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

const SESSION_SECONDS = 60 * 60 * 24 * 14

function createAuth() {
  const environment = readEnvironment()
  const url = appUrl(environment)
  const secret = environment.AUTH_SECRET
  if (!secret) throw new Error('AUTH_SECRET is not set. Start the program with `npm start` or `npm run dev`.')
  return betterAuth({
    appName: 'Touchstone',
    baseURL: url,
    secret,
    trustedOrigins: environment.APP_URL ? [] : [`http://127.0.0.1:${environment.PORT}`],
    database: prismaAdapter(database(), { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      // Accounts come from the first run and from invitations only.
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
      password: {
        hash: (password) => hash(password, ARGON2),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: 60 * 60 * 24 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: 20 } },
    },
    advanced: {
      cookiePrefix: 'touchstone',
      ipAddress: environment.TRUST_PROXY ? {} : { ipAddressHeaders: [] },
    },
    telemetry: { enabled: false },
    plugins: [nextCookies()],
  })
}

type Auth = ReturnType<typeof createAuth>

const kept = globalThis as typeof globalThis & { touchstoneAuth?: Auth }

/** The authentication library, configured at first use so that a build needs no environment. */
export function auth(): Auth {
  kept.touchstoneAuth ??= createAuth()
  return kept.touchstoneAuth
}

/** argon2id in PHC format. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2)
}
