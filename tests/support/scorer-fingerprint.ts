import { createHash } from 'node:crypto'
import { assess } from '@/lib/scoring/assess'
import { matchRequest } from '@/lib/scoring/match/request'
import { readText } from '@/lib/scoring/score'
import { FIXED_DISCOVERIES } from '../fixtures/fixed-discoveries'
import { FIXED_REQUESTS } from '../fixtures/fixed-requests'
import { FIXED_TEXTS } from '../fixtures/fixed-texts'

/** Engines differ in the last digit of an exponential, and a version must have one fingerprint on all of them. */
const PRECISION = 9

const steady = (_key: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(PRECISION)) : value

/** Everything the scorer says of the fixed texts, discoveries and requests; its version's name is left out. */
export function fixedOutputs(): unknown[] {
  return [
    ...FIXED_TEXTS.map(({ text, options }) => readText(text, options)),
    ...FIXED_DISCOVERIES.map((discovery) => ({ ...assess(discovery), scorerVersion: '' })),
    ...FIXED_REQUESTS.map(({ request, catalogue, lang }) => matchRequest(request, catalogue, lang)),
  ]
}

/** 16 hexadecimal digits that change with anything in the outputs. */
export const fingerprintOf = (outputs: unknown): string =>
  createHash('sha256').update(JSON.stringify(outputs, steady)).digest('hex').slice(0, 16)
