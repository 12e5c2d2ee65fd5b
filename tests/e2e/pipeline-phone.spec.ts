import { expect, test } from './fixtures'

// Several readings by axe in both themes: on a busy machine each takes seconds.
test.describe.configure({ timeout: 180_000 })

const PHONE = { width: 390, height: 844 }

test.describe('on a phone', () => {
  for (const lang of ['en', 'ru'] as const) {
    test(`prospects are cards, and nothing runs over the edge (${lang})`, async ({
      as,
      newFirm,
      newProspect,
      axe,
    }) => {
      const firm = await newFirm('Очень длинное название фирмы, которое не помещается')
      const memberId = firm.people.consultant.memberId
      const scores = { concreteness: 40, flagScore: 20, match: 60 }
      await newProspect({ memberId, name: 'Верфь'.repeat(20), company: 'W'.repeat(120) })
      await newProspect({
        memberId,
        name: 'Birch',
        assessed: { verdict: 'standard-offer', fit: 88, ...scores },
      })
      const page = await as('consultant', { firm, lang, viewport: PHONE })
      await page.goto('/pipeline')
      const first = page.locator('a[data-prospect]').first()
      await expect(first).toHaveText('Birch')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
      await axe(page)

      await page.getByRole('combobox').selectOption({ index: 1 })
      await expect(page).toHaveURL(/sort=name/)
      await first.click()
      await expect(page).toHaveURL(/\/prospects\/[0-9a-f-]{36}$/)
    })
  }

  test('the menu leads everywhere, and out', async ({ as, newFirm, axe }) => {
    const page = await as('consultant', { firm: await newFirm(), viewport: PHONE })
    await page.goto('/pipeline')
    const open = () => page.getByRole('button', { name: 'Menu' }).click()
    await open()
    const menu = page.getByRole('dialog', { name: 'Menu' })
    await expect(menu.getByRole('link', { name: 'New prospect' })).toBeVisible()
    await axe(page)
    await menu.getByRole('link', { name: 'New prospect' }).click()
    await expect(page).toHaveURL(/\/prospects\/new/)
    await expect(menu).toHaveCount(0)
    await open()
    await menu.getByRole('button', { name: 'Sign out' }).click()
    await expect(page).toHaveURL(/\/sign-in/)
    await page.goto('/pipeline')
    await expect(page, 'the session is over').toHaveURL(/\/sign-in/)
  })
})
