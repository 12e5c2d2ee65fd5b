import { type BrowserContext, chromium } from '@playwright/test'
import type { Firm } from '@/tests/support/e2e/commands'
import { startHost } from '@/tests/support/e2e/global-setup'
import { CHROMIUM_ARGS, systemChromium } from './chromium'

/** The program, built and running, and a browser to look at it. */
export interface OpenApp {
  readonly url: string
  readonly prospectId: string
  /** A browser context in which a consultant is signed in. */
  readonly signedIn: () => Promise<BrowserContext>
  readonly close: () => Promise<void>
}

/** Asks the program that runs the app (tests/support/e2e/host.ts) for something of the data layer. */
async function ask<Result>(control: string, command: string, input: unknown): Promise<Result> {
  const response = await fetch(`${control}/${command}`, {
    method: 'POST',
    body: JSON.stringify(input),
  })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Result
}

/** Starts the program with a firm and a prospect in it. */
export async function openApp(): Promise<OpenApp> {
  const { control, stop } = await startHost()
  const executablePath = systemChromium()
  const browser = await chromium.launch({
    args: CHROMIUM_ARGS,
    ...(executablePath ? { executablePath } : {}),
  })
  const close = async () => {
    await browser.close()
    await stop()
  }
  try {
    const { url, firm } = await ask<{ url: string; firm: Firm }>(control, 'world', null)
    const { memberId, cookies } = firm.people.consultant
    const { id } = await ask<{ id: string }>(control, 'newProspect', { memberId })
    const signedIn = async () => {
      const context = await browser.newContext()
      await context.addCookies(
        cookies.map((line) => {
          const at = line.indexOf('=')
          return { name: line.slice(0, at), value: line.slice(at + 1), url }
        }),
      )
      return context
    }
    return { url, prospectId: id, signedIn, close }
  } catch (error) {
    await close()
    throw error
  }
}
