import { type BrowserContext, chromium } from '@playwright/test'
import type { Firm } from '@/tests/support/e2e/commands'
import { startHost } from '@/tests/support/e2e/global-setup'
import { askHost, cookiesFor } from '@/tests/support/e2e/host-client'
import { CHROMIUM_ARGS, systemChromium } from './chromium'

/** The program, built and running, and a browser to look at it. */
export interface OpenApp {
  readonly url: string
  readonly prospectId: string
  /** A browser context in which a consultant is signed in. */
  readonly signedIn: () => Promise<BrowserContext>
  readonly close: () => Promise<void>
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
    const { url, firm } = await askHost<{ url: string; firm: Firm }>(control, 'world')
    const { memberId, cookies } = firm.people.consultant
    const { id } = await askHost<{ id: string }>(control, 'newProspect', { memberId })
    const signedIn = async () => {
      const context = await browser.newContext()
      await context.addCookies(cookiesFor(url, cookies))
      return context
    }
    return { url, prospectId: id, signedIn, close }
  } catch (error) {
    await close()
    throw error
  }
}
