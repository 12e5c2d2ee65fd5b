import type { Assessment, DiscoveryInput } from '@/lib/scoring/discovery'
import type { Prisma } from '@/prisma/generated/client'

/** What a snapshot holds: what went in and what came out. */
export interface Snapshot {
  readonly input: DiscoveryInput
  readonly result: Assessment
}

/** For writing: both are JSON as they are. */
export function toStored({ input, result }: Snapshot): {
  input: Prisma.InputJsonValue
  result: Prisma.InputJsonValue
} {
  return { input: asJson(input), result: asJson(result) }
}

/** For reading. The application may only insert assessments, so a row holds what `toStored` wrote. */
export function fromStored(row: { input: Prisma.JsonValue; result: Prisma.JsonValue }): Snapshot {
  return row as unknown as Snapshot
}

const asJson = (value: object): Prisma.InputJsonValue => value as Prisma.InputJsonValue
