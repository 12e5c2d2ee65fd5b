import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

export interface Count {
  readonly passed: number
  readonly failed: number
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
})

/** A runner that failed without a failed test (it crashed, or found no tests) is one failure. */
const atLeastOne = (count: Count, status: number): Count =>
  status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count

/**
 * Totals of a run of Vitest. A skipped test counts as failed: it hides what it was written for.
 * @param file its JSON report; need not exist
 * @param status its exit status
 */
export function countVitest(file: string, status: number): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const report = vitestReport.parse(JSON.parse(readFileSync(file, 'utf8')))
  // A file that does not load has no tests to fail.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  ).length
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + broken
  return atLeastOne({ passed: report.numPassedTests, failed }, status)
}

/** Totals of a run of Playwright; flaky and skipped tests count as failed. */
export function countPlaywright(file: string, status: number): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { stats } = playwrightReport.parse(JSON.parse(readFileSync(file, 'utf8')))
  return atLeastOne(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped },
    status,
  )
}
