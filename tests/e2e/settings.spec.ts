import { expect, test } from './fixtures'

const PASSWORD = 'three calm harbours'

test('a member changes name and password; other devices are signed out', async ({
  as,
  newFirm,
  axe,
  guard,
}) => {
  const firm = await newFirm()
  const page = await as('consultant', { firm })
  const phone = await as('consultant', { firm })
  await page.goto('/settings')
  await expect(page.getByLabel('Language of letters'), 'the firm is the admin’s').toHaveCount(0)
  await axe(page)
  await page.getByLabel('Your name').fill('Вера Ким')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Вера Ким/ })).toBeVisible()

  guard.allow(/status of 400/)
  await page.getByLabel('Current password').fill('not the password')
  await page.getByLabel('New password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('The current password is not right.')).toBeVisible()
  await page.getByLabel('Current password').fill(firm.password)
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('The password is changed.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await phone.goto('/settings')
  await expect(phone).toHaveURL(/\/sign-in/)

  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goto('/settings')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('an admin describes the firm', async ({ as, newFirm }) => {
  const firm = await newFirm('Before')
  const page = await as('admin', { firm })
  await page.goto('/settings')
  await page.getByLabel('Name', { exact: true }).fill('After')
  await page.getByLabel('Language of letters').selectOption('Русский')
  await page.getByRole('button', { name: 'Save' }).nth(1).click()
  await expect(page.getByText('Saved')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Language of letters')).toHaveValue('ru')
  await expect(page.getByRole('banner').getByText('After')).toBeVisible()
})
