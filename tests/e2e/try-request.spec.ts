import { expect, test } from './fixtures'

test('a consultant tries a request: what answers, with quotes, and what is refused', async ({
  as,
  newFirm,
  axe,
  guard,
}) => {
  test.slow()
  const firm = await newFirm()
  const admin = await as('admin', { firm })
  await admin.goto('/offers')
  await expect(admin.getByLabel('What the client says')).toHaveCount(0)
  await admin.getByRole('button', { name: 'Import' }).click()
  await admin
    .getByLabel('Or paste here')
    .fill(
      'Name,What we do,Outcomes\nWooden hull survey,We look at every plank of the boat.,the owner knows which planks to replace\nDeck hand course,Three evenings on knots.,everybody has tied ten knots',
    )
  await admin.getByRole('button', { name: 'Look at it first' }).click()
  await admin.getByRole('button', { name: 'Import 2 offers' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await admin.getByRole('button', { name: 'Edit the list' }).click()
  await admin.getByLabel('One line each').fill('We do not handle insurance claims')
  await admin.getByRole('button', { name: 'Save', exact: true }).click()

  const consultant = await as('consultant', { firm, viewport: { width: 390, height: 844 } })
  await consultant.goto('/offers')
  const field = consultant.getByLabel('What the client says')
  const panel = consultant.locator('section', { has: field })
  await field.fill('Please look at every plank of my boat. Handle the insurance claims for us.')
  await expect(panel.getByRole('heading', { name: 'Wooden hull survey' })).toBeVisible()
  await expect(panel.getByText('Please look at every plank of my boat', { exact: true })).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'We never do this' })).toBeVisible()
  await expect(panel.getByText('We do not handle insurance claims')).toBeVisible()
  await axe(consultant)

  await field.fill('Посмотрите каждую доску моей лодки.')
  await expect(panel.getByText('Посмотрите каждую доску моей лодки', { exact: true })).toBeVisible()

  for (const nothing of ['🙂 👍', '我们需要帮助', '+7 495 123-45-67']) {
    await field.fill(nothing)
    await expect(panel.getByText('There is nothing in it yet to lay beside an offer.')).toBeVisible()
    await expect(panel.getByText('Nothing you offer fits this.')).toHaveCount(0)
    await field.fill('Please look at the planks.')
    await expect(panel.getByRole('heading', { name: 'Wooden hull survey' })).toBeVisible()
  }

  await field.fill('x'.repeat(10_001))
  await expect(panel.getByText('At most 10,000 characters')).toBeVisible()

  guard.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/)
  await consultant.context().setOffline(true)
  await field.fill('Please look at the planks.')
  await expect(panel.getByRole('alert')).toContainText('The server could not be reached')
  await consultant.context().setOffline(false)
  await field.fill('')
  await expect(panel.getByRole('alert')).toHaveCount(0)
})
