import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests of how a judgement is made, without those that read thousands of texts. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../../', import.meta.url)) } },
  test: {
    include: [
      'tests/unit/scoring/{judgement,assess,assess-evidence,ask,askable,alarms,suggest,what-if,match-dimension,score,score-rounds,flags,points,observed,verdict,explain,flags-dimension,not-knowing,find-clause,suggestions-answered,suggestions-weighed}.test.ts',
      'tests/unit/scoring/match/{said,ways}.test.ts',
    ],
    setupFiles: ['lib/scoring/languages/all.ts'],
    // One worker for all files: a change is tried hundreds of times, and starting workers cost more than the tests.
    isolate: false,
    testTimeout: 60_000,
  },
})
