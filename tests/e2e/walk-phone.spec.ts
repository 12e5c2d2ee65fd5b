import { expect, test } from './fixtures'

test('walks on a phone: bar below, reading as a sheet, nothing wider than the screen', async ({
  as,
  newProspect,
  axe,
}) => {
  test.slow()
  const { id } = await newProspect({ lang: 'ru', name: 'Северный склад' })
  const page = await as('consultant', { lang: 'ru', viewport: { width: 390, height: 844 } })
  await page.goto(`/prospects/${id}/walk?q=outcome`)
  const editor = page.getByRole('textbox', { name: 'Ответ словами клиента' })
  await editor.fill('Каждый менеджер называет список проектов. И чтобы выросла культура управления.')
  await expect(page.locator('[data-ids].mark-empty').filter({ hasText: 'культура' })).toBeVisible()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)
  await axe(page)

  await page.getByRole('button', { name: /^Что слышно/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Что слышно' })
  await expect(sheet.getByRole('button', { name: /^пусто: «культура»/ })).toBeVisible()
  await axe(page)
  await sheet.getByRole('button', { name: 'Спросить', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Ответ на уточнение 1' })).toBeVisible()

  await page.getByRole('button', { name: 'Дальше' }).click()
  await expect(page).toHaveURL(/q=first-sign/)
  await page.getByRole('button', { name: 'Все вопросы' }).click()
  await page.getByRole('option', { name: /За столом/ }).click()
  await expect(page.getByRole('heading', { name: 'За столом', exact: true })).toBeVisible()
  await page.getByText('9', { exact: true }).click()
  await expect(page.getByRole('button', { name: 'Подвести итог' })).toBeEnabled()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await axe(page)
})
