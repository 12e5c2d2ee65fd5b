import { expect, type Page } from '@playwright/test'

/** Presses a key until it opens a dialog: a page that has only just come does not hear keys yet. */
export const opens = (page: Page, key: string, name: string | RegExp): Promise<void> =>
  expect(async () => {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name })).toBeVisible({ timeout: 2000 })
  }).toPass()
