import type { Locator, Page } from '@playwright/test'
import { test as base, expect } from './fixtures'

/** The brief of a firm of its own, whose prospect's request lies beside an offer, as the consultant sees it. */
interface Told {
  readonly id: string
  readonly page: Page
  readonly offer: Locator
  readonly asColleague: () => Promise<Page>
}

const test = base.extend<{ told: Told }>({
  told: async ({ newFirm, as, toldProspect }, use) => {
    base.slow()
    const firm = await newFirm()
    const { id } = await toldProspect({ memberId: firm.people.consultant.memberId, offer: true })
    const page = await as('consultant', { firm })
    await page.goto(`/prospects/${id}`)
    await use({ id, page, offer: page.locator('#offer'), asColleague: () => as('colleague', { firm }) })
  },
})

test('the request lies beside the offer, joined by lines that light up at either end', async ({
  told,
  axe,
}) => {
  const { page, offer } = told
  const joined = offer.locator('[data-clause][data-joined]').first()
  await expect(joined).toBeVisible()
  await expect(offer.locator('[data-drawn]').first()).toBeVisible()
  await joined.hover()
  await expect(joined).toHaveAttribute('data-lit', '')
  const line = offer.locator(`[data-line="${await joined.getAttribute('data-joined')}"]`)
  await expect(line).toHaveAttribute('data-lit', '')
  await expect(offer.locator('[data-drawn][data-state="lit"]')).toHaveCount(1)
  await page.mouse.move(0, 0)
  await expect(joined).not.toHaveAttribute('data-lit')

  const mark = joined.locator('[data-anchor]')
  await mark.focus()
  await expect(line).toHaveAttribute('data-lit', '')
  await mark.click()
  await expect(mark).toHaveAttribute('aria-pressed', 'true')
  await axe(page)

  // The lines follow when the page becomes narrower, and give way to pairs on a phone.
  const path = () => offer.locator('[data-drawn] path').first().getAttribute('d')
  const wide = await path()
  await page.setViewportSize({ width: 900, height: 800 })
  await expect.poll(path).not.toBe(wide)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(offer.locator('svg')).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('a person knows better which offer it is, teaches their words, and takes both back', async ({
  told,
  axe,
}) => {
  const { page, offer } = told
  await offer.getByRole('button', { name: 'No, it is…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Say so' }).click()
  await expect(dialog.getByText('Choose one.')).toBeVisible()
  await dialog.getByRole('combobox').selectOption({ index: 1 })
  await dialog.getByRole('button', { name: 'Say so' }).click()
  await expect(dialog.getByText('Please give a reason.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('I heard what they meant.')
  await dialog.getByRole('button', { name: 'Say so' }).click()
  await expect(offer.getByText(/\(consultant, .*\): I heard what they meant\./)).toBeVisible({
    timeout: 30_000,
  })
  await expect(offer.getByText(/computed: /).first()).toBeVisible()
  const back = offer.getByRole('button', { name: 'Take it back', exact: true }).first()
  await expect(back, 'the focus stays in place').toBeFocused()

  // Nothing is remembered without a tick, and what is ticked can be shortened.
  const remember = offer.getByRole('button', { name: /^Remember/ })
  if (await remember.isVisible()) {
    await expect(remember).toBeDisabled()
    await offer.getByRole('checkbox').first().check()
    await offer.getByRole('textbox', { name: 'As it will be remembered' }).fill('the two shops never met')
    await axe(page)
    await offer.getByRole('button', { name: 'Remember 1 phrase' }).click()
    await expect(offer.getByText('the two shops never met')).toBeVisible({ timeout: 30_000 })
    await offer.getByRole('button', { name: 'Take it back: the two shops never met' }).click()
    await expect(offer.getByText('the two shops never met')).toHaveCount(0, { timeout: 30_000 })
  }

  await back.press('Enter')
  await expect(offer.getByRole('button', { name: 'No, it is…' })).toBeVisible({ timeout: 30_000 })
  await expect(
    offer.getByRole('button', { name: /^Yes/ }).first(),
    'and goes back to the question',
  ).toBeFocused()
})

test('a word that is taken back asks what shall become of the phrases remembered with it', async ({
  told,
  axe,
}) => {
  const { page, offer } = told
  await offer.getByRole('button', { name: /^Yes/ }).first().click()
  const back = offer.getByRole('button', { name: 'Take it back', exact: true }).first()
  await expect(back).toBeVisible({ timeout: 30_000 })
  await offer.getByRole('checkbox').nth(0).check()
  await offer.getByRole('checkbox').nth(1).check()
  await offer.getByRole('button', { name: 'Remember 2 phrases' }).click()
  await expect(offer.getByText('Remembered from this talk')).toBeVisible({ timeout: 30_000 })

  await back.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('2 phrases were remembered with it')).toBeVisible()
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await axe(page)
  await dialog.getByRole('checkbox').first().uncheck()
  await dialog.getByRole('button', { name: 'Take it back and forget the phrase' }).click()
  await expect(offer.getByRole('button', { name: /^Yes/ }).first()).toBeVisible({ timeout: 30_000 })
  await expect(dialog).toHaveCount(0)
  await expect(offer.getByRole('button', { name: /^Take it back\s*: / })).toHaveCount(1)
})

test('a part is covered after all, and the paper says who says so', async ({ told }) => {
  const { id, page, offer, asColleague } = told
  await offer
    .getByRole('button', { name: /^Not so/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('It is part of the first week.')
  await dialog.getByRole('button', { name: 'Say so' }).click()
  await expect(offer.getByText(/overed \(consultant, .*It is part of the first week\./)).toBeVisible({
    timeout: 30_000,
  })
  await page.emulateMedia({ media: 'print' })
  await expect(
    page.getByText(/overed \(consultant, .*It is part of the first week\..*computed: /).last(),
  ).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  const reader = await asColleague()
  await reader.goto(`/prospects/${id}`)
  await expect(reader.locator('#offer').getByText(/It is part of the first week/)).toBeVisible()
  await expect(
    reader.locator('#offer').getByRole('button', { name: /Not so|Take it back|No, it is/ }),
  ).toHaveCount(0)
})
