import { defineConfig, devices } from '@playwright/test'
import { CHROMIUM_ARGS, systemChromium } from './lib/cli/chromium'

/*
 * npx playwright test                          all specs
 * npx playwright test tests/e2e/walk.spec.ts   one of them, alone
 *
 * The global setup does everything else: its own PostgreSQL below .data/e2e, a fresh database made from the
 * migrations, a build if it is stale, the production server on a free port, a firm with members of each role
 * and a neighbour firm. Specs import `test` and `expect` from ./fixtures, which says what is there for them.
 */
const chromium = systemChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/e2e/global-setup.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  workers: 2,
  // Generous: a machine that does other work too is no reason to fail.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    // A place nobody works in: what depends on the machine's clock or language fails here.
    locale: 'en-NZ',
    timezoneId: 'Pacific/Chatham',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    actionTimeout: 20_000,
    launchOptions: { args: CHROMIUM_ARGS, ...(chromium ? { executablePath: chromium } : {}) },
  },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
  ],
})
