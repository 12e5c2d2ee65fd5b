import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests of how a judgement is made, without those that read thousands of texts. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('../../', import.meta.url)) } },
  test: {
    include: ['tests/unit/scoring/{ask,assess,verdict,flags-dimension,suggestions-answered}.test.ts'],
    setupFiles: ['lib/scoring/languages/all.ts'],
    testTimeout: 60_000,
  },
})
