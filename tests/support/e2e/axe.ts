import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const THEMES = ['light', 'dark'] as const
const CONTRAST = ['color-contrast', 'link-in-text-block']

/** Expects no violation of axe's rules in either theme; leaves the theme as it was. */
export async function expectAccessible(page: Page): Promise<void> {
  const chosen = await page.locator('html').getAttribute('data-theme')
  const found: string[] = []
  for (const theme of THEMES) {
    await setTheme(page, theme)
    const builder = new AxeBuilder({ page })
    // Contrast alone differs between themes; the first one is checked for all the rest.
    const { violations } = await (theme === THEMES[0] ? builder : builder.withRules(CONTRAST)).analyze()
    for (const { id, help, nodes } of violations)
      for (const node of nodes) found.push(`${theme} ${id}: ${help} ${node.target.join(' ')}\n${node.html}`)
  }
  await setTheme(page, chosen)
  expect(found, `axe on ${page.url()}`).toEqual([])
}

/** Colours that are still fading are neither theme's, so it waits for transitions to end. */
export async function setTheme(page: Page, theme: string | null): Promise<void> {
  await page.evaluate(async (name) => {
    if (name) document.documentElement.dataset.theme = name
    else delete document.documentElement.dataset.theme
    await new Promise(requestAnimationFrame)
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    )
  }, theme)
}
