import { z } from 'zod'

const booleanish = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1')

/** Every environment variable the program reads, in one place; the README's table is checked against it. */
export const environmentSchema = z
  .object({
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\/\S+$/, 'must look like postgresql://user:password@host:5432/database')
      .optional(),
    PORT: z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(1, 'must be 1 to 65535')
      .max(65535, 'must be 1 to 65535')
      .default(3000),
    HOST: z.string().min(1).default('localhost'),
    APP_URL: z
      .url({ protocol: /^https?$/, error: 'must be an address like https://touchstone.example' })
      .optional(),
    AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    DATA_DIR: z.string().min(1).default('.data'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    DATABASE_POOL: z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(2, 'must be 2 to 200')
      .max(200, 'must be 2 to 200')
      .default(10),
    TRUST_PROXY: booleanish.default(false),
    EMBEDDINGS_URL: z
      .url({ protocol: /^https?$/, error: 'must be an address like http://localhost:11434/v1' })
      .transform((url) => url.replace(/\/$/, ''))
      .optional(),
    EMBEDDINGS_MODEL: z.string().trim().min(1).max(200).optional(),
    EMBEDDINGS_KEY: z.string().trim().min(1).optional(),
  })
  .refine(({ EMBEDDINGS_URL, EMBEDDINGS_MODEL }) => !EMBEDDINGS_URL || EMBEDDINGS_MODEL, {
    path: ['EMBEDDINGS_MODEL'],
    error: 'must name the model when EMBEDDINGS_URL is set',
  })

export type Environment = z.infer<typeof environmentSchema>

export class EnvironmentError extends Error {}

/**
 * Reads and checks the environment.
 * @throws EnvironmentError that names every bad variable at once, with its reason and never its value
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  // An empty variable is how shells and compose files say "not set".
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = environmentSchema.safeParse(given)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new EnvironmentError(`The environment has bad values:\n${[...new Set(lines)].join('\n')}`)
}

/** The address people type. */
export function appUrl(environment: Environment): string {
  return environment.APP_URL ?? `http://localhost:${environment.PORT}`
}
