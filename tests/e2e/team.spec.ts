import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const PASSWORD = 'three calm harbours'

const invite = async (admin: Page, email: string, role = 'Consultant'): Promise<string> => {
  await admin.goto('/team')
  await admin.getByRole('button', { name: 'Invite somebody' }).click()
  await admin.getByLabel('E-mail').fill(email)
  await admin.getByLabel('Role', { exact: true }).selectOption(role)
  await admin.getByRole('button', { name: 'Make the link' }).click()
  return admin.getByLabel('Invitation link').inputValue()
}

test('a colleague joins by a link that works once, gets a role, and is removed', async ({
  as,
  newFirm,
  page,
  axe,
}) => {
  test.slow()
  const firm = await newFirm('Lantern')
  const admin = await as('admin', { firm })
  const email = `ivan-${firm.workspaceId.slice(-8)}@touchstone.example`
  const link = await invite(admin, email.toUpperCase())
  await admin.keyboard.press('Escape')
  await expect(admin.getByText(email)).toBeVisible()

  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Join Lantern' })).toBeVisible()
  await axe(page)
  await page.getByLabel('Your name').fill('Ivan Petrov')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Create my account and join' }).click()
  await expect(page).toHaveURL(/\/pipeline/)
  await page.goto(link)
  await expect(page.getByText('It has been used already.')).toBeVisible()
  await axe(page)

  await admin.reload()
  await expect(admin.getByText('Ivan Petrov')).toBeVisible()
  await expect(admin.getByText('Nobody has an open invitation.')).toBeVisible()
  await axe(admin)
  const role = admin.getByLabel('Role of Ivan Petrov')
  // A choice made before the page listens is not heard: as a person would, choose again.
  await expect(async () => {
    await role.selectOption('Consultant')
    await role.selectOption('Manager')
    await expect(admin.getByText('Saved')).toBeAttached({ timeout: 8_000 })
  }).toPass({ timeout: 60_000 })
  await page.goto('/team')
  await expect(page.getByText('Admins look after this list.')).toBeVisible()
  await expect(page.getByRole('button', { name: /Remove|Invite/ })).toHaveCount(0)

  await admin.getByLabel('Role of admin').selectOption('Consultant')
  await expect(admin.getByText('The firm needs at least one admin.')).toBeVisible()
  await expect(admin.getByLabel('Role of admin')).toHaveValue('admin')

  await admin.getByRole('button', { name: 'Remove Ivan Petrov' }).click()
  await expect(admin.getByText('Ivan Petrov is signed out at once')).toBeVisible()
  await axe(admin)
  await admin.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(admin.getByText('Ivan Petrov')).toHaveCount(0)
  await page.goto('/team')
  await expect(page, 'access ends at once').toHaveURL(/\/sign-in/)
})

test('a revoked, a wrong and a cut link say so plainly', async ({ as, newFirm, page }) => {
  const firm = await newFirm()
  const admin = await as('admin', { firm })
  const link = await invite(admin, `vera-${firm.workspaceId.slice(-8)}@touchstone.example`)
  await admin.keyboard.press('Escape')
  await admin.getByRole('button', { name: /^Revoke the invitation/ }).click()
  await expect(admin.getByText('Nobody has an open invitation.')).toBeVisible()
  await page.goto(link)
  await expect(page.getByText('It has been withdrawn.')).toBeVisible()
  await page.goto(`/invitation/${'x'.repeat(43)}`)
  await expect(page.getByText('It is incomplete or wrong.')).toBeVisible()
  await page.goto(link.slice(0, -5))
  await expect(page.getByText('It is incomplete or wrong.')).toBeVisible()
})

test('somebody with an account signs in to join, keeps the password, and changes between firms', async ({
  as,
  newFirm,
  page,
  axe,
}) => {
  test.slow()
  const home = await newFirm('Home Harbour')
  const other = await newFirm('Other Shore')
  const admin = await as('admin', { firm: other })
  const { email } = home.people.manager
  const link = await invite(admin, email)

  const stranger = await as('consultant', { firm: home })
  await stranger.goto(link)
  await expect(stranger.getByText('this invitation is for somebody else')).toBeVisible()

  await page.goto(link)
  await expect(page.getByText('You have an account with this e-mail already.')).toBeVisible()
  await expect(page.getByLabel('Your name')).toHaveCount(0)
  await axe(page)
  await page.getByLabel('Password').fill(home.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Join Other Shore' }).click()
  await expect(page).toHaveURL(/\/pipeline/)

  await page.goto('/settings')
  await expect(page.getByRole('banner').getByText('Other Shore')).toBeVisible()
  await axe(page)
  await page.getByRole('button', { name: 'Open Home Harbour' }).click()
  await expect(page).toHaveURL(/\/pipeline/)
  await expect(page.getByRole('banner').getByText('Home Harbour')).toBeVisible()

  await page.context().addCookies([
    {
      name: 'touchstone-workspace',
      value: (await newFirm('Foreign')).workspaceId,
      url: new URL(link).origin,
    },
  ])
  await page.goto('/settings')
  await expect(page.getByRole('banner').getByText('Foreign')).toHaveCount(0)
})
