import { type BrowserContext, expect } from '@playwright/test'

/** Watches every page of the contexts given to it. */
export interface Guard {
  readonly watch: (context: BrowserContext) => void
  /** One more address that is the app's own. */
  readonly own: (url: string) => void
  /** Expects a console error: one whose text matches does not fail the test. */
  readonly allow: (text: RegExp) => void
  /** Fails the test when a page asked a foreign host, or logged an error that was not allowed. */
  readonly verify: () => void
}

export function createGuard(appUrl: string): Guard {
  // What is inline (data:, blob:, about:) has the origin 'null' or that of the page.
  const own = new Set([new URL(appUrl).origin, 'null'])
  const foreign = new Set<string>()
  const errors: string[] = []
  const allowed: RegExp[] = []
  return {
    own: (url) => void own.add(new URL(url).origin),
    watch: (context) => {
      context.on('request', (request) => {
        if (!own.has(new URL(request.url()).origin)) foreign.add(request.url())
      })
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (problem) => errors.push(String(problem.error())))
    },
    allow: (text) => void allowed.push(text),
    verify: () => {
      expect([...foreign], 'requests to foreign hosts').toEqual([])
      const unexpected = errors.filter((line) => !allowed.some((text) => text.test(line)))
      expect(unexpected, 'errors in the console').toEqual([])
    },
  }
}
