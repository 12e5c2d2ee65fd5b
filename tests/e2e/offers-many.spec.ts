import { expect, test } from './fixtures'

const FULL = 200
/** Words that stand in one offer each: what is looked for is found by them alone. */
const THINGS = ['lantern', 'anchor', 'rudder', 'compass', 'hammock']
const file = (does: string) =>
  `Name,What we do\n${Array.from(
    { length: FULL },
    (_, i) => `Boat job ${i},${does} number ${i}${THINGS[i - 195] ? ` for the ${THINGS[i - 195]}` : ''}.`,
  ).join('\n')}`

test('two hundred offers: imported, found by a word, opened from a request that was tried', async ({
  as,
  newFirm,
  axe,
}) => {
  test.slow()
  const firm = await newFirm()
  const admin = await as('admin', { firm })
  await admin.goto('/offers')
  const bring = async (csv: string) => {
    await admin.getByRole('button', { name: 'Import' }).click()
    await admin.getByLabel('Or paste here').fill(csv)
    await admin.getByRole('button', { name: 'Look at it first' }).click()
  }
  await bring(file('Work'))
  await admin.getByRole('button', { name: 'Import 200 offers' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await expect(admin.getByRole('heading', { name: '200 offers' })).toBeVisible()

  await bring(file('Labour'))
  await expect(admin.getByText('200 offers are here already:')).toBeVisible()
  await admin.getByRole('button', { name: 'Replace all' }).click()
  await admin.getByRole('button', { name: 'Import 200 offers' }).click()
  await expect(admin.getByText('Added: 0. Replaced: 200.')).toBeVisible()
  await admin.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()

  await bring('Name,What we do\nOne too many,We look.')
  await expect(admin.getByRole('alert')).toContainText('room for 0 more')
  await admin.keyboard.press('Escape')

  const rows = admin.locator('li[id^="offer-"]')
  await expect(rows).toHaveCount(30)
  await admin.getByRole('button', { name: 'Show 170 more' }).click()
  await expect(rows).toHaveCount(FULL)
  const find = admin.getByRole('searchbox', { name: 'Find an offer' })
  await find.fill('labour rudder')
  await expect(rows).toHaveCount(1)
  await rows.getByText('Boat job 197').click()
  await expect(admin.getByRole('article')).toContainText('Labour number 197 for the rudder.')
  await expect(admin.getByRole('button', { name: /^Move/ })).toHaveCount(0)
  await axe(admin)
  await find.fill('')
  await admin.getByRole('button', { name: 'Move “Boat job 197” to the top' }).click()
  await expect(rows.first()).toContainText('Boat job 197')
  // Who goes on by keyboard is where the offer is now.
  await expect(admin.getByRole('button', { name: 'Move “Boat job 197” down' })).toBeFocused()
  await expect(rows.first()).toBeInViewport()
  await find.fill('rudders of gold')
  await expect(admin.getByText('No offer has these words.')).toBeVisible()

  const phone = await as('consultant', { firm, viewport: { width: 390, height: 844 } })
  await phone.goto('/offers')
  await phone.getByLabel('What the client says').fill('We need work on the hammock.')
  const link = phone.locator('a[href^="#offer-"]', { hasText: 'Boat job 199' })
  await link.click()
  await expect(phone.getByRole('article')).toBeInViewport()
  await expect(phone.getByRole('article')).toContainText('for the hammock')
  await phone.getByRole('searchbox').fill('anchor')
  await expect(phone.getByRole('article')).toHaveCount(0)
  await link.click()
  await expect(phone.getByRole('article')).toBeInViewport()
  await axe(phone)
})
