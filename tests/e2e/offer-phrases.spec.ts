import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

async function writeOffer(page: Page, name: string) {
  await page.goto('/offers')
  await page.getByRole('button', { name: 'Write the first offer' }).click()
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('What we do').fill('We haul the boat out and look at every plank.')
  await page.getByRole('button', { name: 'Add the offer' }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
}

test('client phrases are typed with the keyboard, taken back, and put back', async ({ as, newFirm, axe }) => {
  test.slow()
  const firm = await newFirm()
  const admin = await as('admin', { firm })
  await writeOffer(admin, 'Hull survey')
  await admin.getByRole('button', { name: 'Client phrases of “Hull survey”: none yet' }).click()
  const dialog = admin.getByRole('dialog')
  await expect(dialog.getByText('Nothing yet.')).toBeVisible()

  const field = dialog.getByLabel('Add a phrase')
  await expect(field).toBeFocused()
  await admin.keyboard.press('Enter')
  await expect(dialog.getByText('Write the phrase first.')).toBeVisible()
  await admin.keyboard.type('she groans when the wind gets up')
  await admin.keyboard.press('Enter')
  await expect(dialog.getByText('she groans when the wind gets up')).toBeVisible()
  await expect(dialog.getByText(/typed by admin/)).toBeVisible()
  await expect(field).toHaveValue('')
  await expect(field).toBeFocused()
  await admin.keyboard.type('She groans when the wind gets UP')
  await admin.keyboard.press('Enter')
  await expect(dialog.getByText('This phrase is here already.')).toBeVisible()
  await axe(admin)

  await dialog.getByRole('button', { name: 'Take “she groans' }).click()
  await expect(dialog.getByText('Taken back (1)')).toBeVisible()
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await expect(dialog.getByText('Taken back (1)')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Take “she groans' }).click()
  await dialog.getByText('Taken back (1)').click()
  await expect(dialog.getByText(/taken back by admin/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Put “she groans' }).click()
  await expect(dialog.getByText('Taken back (1)')).toHaveCount(0)
  await admin.keyboard.press('Escape')
  await expect(admin.getByRole('article').getByText('she groans when the wind gets up')).toBeVisible()

  const consultant = await as('consultant', { firm })
  await consultant.goto('/offers')
  await consultant.getByRole('button', { name: 'Client phrases of “Hull survey”: 1' }).click()
  await expect(consultant.getByRole('dialog').getByText('she groans')).toBeVisible()
  await expect(consultant.getByRole('dialog').getByRole('button', { name: /Take|Add/ })).toHaveCount(0)
})

test('a line of what the firm never does has phrases of its own, which follow it when it is reworded', async ({
  as,
  newFirm,
  axe,
}) => {
  test.slow()
  const admin = await as('admin', { firm: await newFirm(), viewport: { width: 390, height: 844 } })
  await admin.goto('/offers')
  const write = async (text: string) => {
    await admin.getByRole('button', { name: 'Edit the list' }).click()
    await admin.getByLabel('One line each').fill(text)
    await admin.getByRole('button', { name: 'Save', exact: true }).click()
  }
  await write('No courts\nNo recruiting')
  await admin.getByRole('button', { name: 'Client phrases of “No recruiting”: none yet' }).click()
  await admin.getByLabel('Add a phrase').fill('find us a decent foreman')
  await admin.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(admin.getByRole('dialog').getByText('find us a decent foreman')).toBeVisible()
  await admin.keyboard.press('Escape')
  await write('We do not recruit people\nNo courts')
  await expect(
    admin.getByRole('button', { name: 'Client phrases of “We do not recruit people”: 1' }),
  ).toBeVisible()

  await write('No courts\nWe do not look for people')
  const dialog = admin.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: 'What becomes of their client phrases?' })).toBeVisible()
  await expect(dialog.getByText('find us a decent foreman')).toBeVisible()
  await expect(dialog.getByText('1 phrase will count no longer.')).toBeVisible()
  await axe(admin)
  await dialog.getByRole('button', { name: 'Back to the list' }).click()
  await expect(dialog.getByLabel('One line each')).toHaveValue('No courts\nWe do not look for people')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await dialog.getByLabel('They go to').selectOption('We do not look for people')
  await expect(dialog.getByText('No phrase is lost.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(
    admin.getByRole('button', { name: 'Client phrases of “We do not look for people”: 1' }),
  ).toBeVisible()

  await write('No courts')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(admin.getByText('We do not look for people')).toHaveCount(0)
})

test('a phrase that another tab took back is not taken back twice', async ({ as, newFirm }) => {
  test.slow()
  const firm = await newFirm()
  const first = await as('admin', { firm })
  await writeOffer(first, 'Hull survey')
  await first.getByRole('button', { name: /Client phrases of “Hull survey”/ }).click()
  await first.getByLabel('Add a phrase').fill('she leaks')
  await first.keyboard.press('Enter')
  await expect(first.getByRole('dialog').getByText('she leaks')).toBeVisible()
  const second = await as('admin', { firm })
  await second.goto('/offers')
  await second.getByRole('button', { name: /Client phrases of “Hull survey”/ }).click()
  for (const page of [first, second]) {
    await page.getByRole('button', { name: 'Take “she leaks” back' }).click()
    await expect(page.getByRole('dialog').getByText('Taken back (1)')).toBeVisible()
  }
})
