import type { Transaction } from '@/lib/platform/database'
import { hashPassword } from './auth'
import { uuidv7 } from './uuid'

/**
 * Creates a person with a password, in the shape the authentication library reads.
 * Never touches an existing account: a taken e-mail is refused by the unique index (Prisma error P2002).
 */
export async function createUser(
  db: Transaction,
  person: { name: string; email: string; password: string },
): Promise<string> {
  const id = uuidv7()
  await db.user.create({
    data: {
      id,
      name: person.name,
      email: person.email,
      accounts: {
        create: {
          id: uuidv7(),
          accountId: id,
          providerId: 'credential',
          password: await hashPassword(person.password),
        },
      },
    },
  })
  return id
}
