import { expect, test } from './fixtures'

const PASSWORD = 'three calm harbours'

test('a newcomer sets up the firm, signs out, and signs in again', async ({ page, emptyApp, guard, axe }) => {
  await page.goto(emptyApp)
  await expect(page).toHaveURL(/\/setup$/)
  await axe(page)

  await page.getByLabel('Your firm').fill('Lantern & Co')
  await page.getByLabel('Your name').fill('Vera Lindqvist')
  await page.getByLabel('E-mail').fill('vera@lantern.example')
  await page.getByLabel('Password').fill('short')
  await page.getByRole('button', { name: 'Create the firm' }).click()
  await expect(page.getByText('Please use at least 10 characters.')).toBeVisible()
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Create the firm' }).click()
  await expect(page).toHaveURL(/\/pipeline/)

  await page.goto(`${emptyApp}/setup`)
  await expect(page, 'the second visitor cannot set up the firm again').not.toHaveURL(/\/setup$/)

  await page.context().clearCookies()
  await page.goto(`${emptyApp}/pipeline`)
  await expect(page).toHaveURL(/\/sign-in/)
  await axe(page)
  guard.allow(/status of 401/)
  await page.getByLabel('E-mail').fill('Vera@Lantern.example')
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('E-mail and password do not go together')).toBeVisible()
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/pipeline/)
})

test.describe('in Russian', () => {
  test.use({ locale: 'ru-RU' })

  test('the language comes from the browser at first, and is switched and kept on the device', async ({
    page,
    axe,
  }) => {
    await page.goto('/sign-in')
    const html = page.locator('html')
    await expect(html).toHaveAttribute('lang', 'ru')
    await axe(page)
    await page.getByRole('combobox').first().selectOption('en')
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await expect(html).toHaveAttribute('lang', 'en')
    await page.reload()
    await expect(html).toHaveAttribute('lang', 'en')
  })
})

test('the theme is switched and kept on the device', async ({ page }) => {
  await page.goto('/sign-in')
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color)
  const light = await ink()
  await page.getByLabel('Theme').selectOption('dark')
  await expect.poll(ink).not.toBe(light)
  const dark = await ink()
  await expect
    .poll(async () => (await page.context().cookies()).some(({ value }) => value === 'dark'))
    .toBe(true)
  await page.reload()
  expect(await ink()).toBe(dark)
})

test('each role finds its own session, and a member of another firm is somebody else', async ({
  admin,
  as,
  neighbour,
  firm,
}) => {
  await admin.goto('/pipeline')
  await expect(admin).toHaveURL(/\/pipeline/)
  const stranger = await as('manager', { firm: neighbour, lang: 'ru' })
  await stranger.goto('/pipeline')
  await expect(stranger.locator('html')).toHaveAttribute('lang', 'ru')
  expect(firm.people.admin.email).not.toBe(neighbour.people.admin.email)
})
