import { SCORER_VERSION } from '@/lib/scoring/version'
import { fingerprintOf, fixedOutputs } from '@/tests/support/scorer-fingerprint'

/** `npm run fingerprint`: prints the line of this scorer for tests/fixtures/scorer-versions.json. */
const line = { version: SCORER_VERSION, fingerprint: fingerprintOf(fixedOutputs()) }
process.stdout.write(`${JSON.stringify(line)}\n`)
