import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const again = (page: Page) => page.getByRole('button', { name: 'Ask the model again' })

/** The part on the offers: what is for paper says the same once more. */
const said = (page: Page) => page.locator('#offer')

test('a model that was silent is asked again from the brief, until it has its say', async ({
  as,
  newFirm,
  toldProspect,
  modelApp,
  guard,
  axe,
}) => {
  test.slow()
  const firm = await newFirm()
  const { memberId } = firm.people.consultant
  // Two offers: with one alone there is nothing to rank.
  await toldProspect({ memberId, offer: true, assessed: false })
  const { id } = await toldProspect({ memberId, offer: true, assessed: false })
  await modelApp.mood('broken')
  const page = await as('consultant', { firm, viewport: { width: 390, height: 844 } })
  await page.goto(`${modelApp.url}/prospects/${id}`)
  await page.getByRole('button', { name: 'Make the brief' }).click()
  await expect(said(page).getByText(/^small-model at .* answered with an error/)).toBeVisible()
  await expect(again(page)).toBeVisible()
  const other = await page.context().newPage()
  await other.goto(`${modelApp.url}/prospects/${id}`)
  await expect(again(other)).toBeVisible()

  const before = await again(page).boundingBox()
  await again(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('It gave no answer this time either; the brief stands.')).toBeVisible()
  expect((await again(page).boundingBox())?.width, 'the button stays as it is').toBe(before?.width)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await axe(page)

  guard.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch/)
  await page.context().setOffline(true)
  await again(page).click()
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toBeVisible()
  await page.context().setOffline(false)

  await modelApp.mood('well')
  await again(page).click()
  await expect(said(page).getByText('The order of the offers also heeds the model small-model')).toBeVisible()
  await expect(again(page)).toHaveCount(0)

  // The other tab still shows the silence: pressed there, it shows what has been said since.
  await again(other).click()
  await expect(
    said(other).getByText('The order of the offers also heeds the model small-model'),
  ).toBeVisible()
  await expect(again(other)).toHaveCount(0)
})
