import { expect, test } from './fixtures'

test('an admin edits the playbook; it is published as a new version, the old one stays', async ({
  as,
  newFirm,
  axe,
}) => {
  test.slow()
  const firm = await newFirm()
  const admin = await as('admin', { firm })
  await admin.goto('/playbook')
  await expect(admin.getByText('Version 1, built in')).toBeVisible()
  await admin.locator('summary', { hasText: 'What is going wrong' }).click()
  await expect(admin.getByText('Что у вас не так')).toBeVisible()
  await axe(admin)

  await admin.getByRole('link', { name: 'Edit' }).click()
  await admin.getByRole('button', { name: 'Edit “Problem”' }).click()
  const english = admin.getByRole('group', { name: 'English' })
  await english.getByLabel('The question, as spoken').fill('What hurts {badly}?')
  await admin.getByLabel('“Why now” is asked').uncheck()
  await admin.getByRole('button', { name: 'Move “Who takes part” up' }).click()
  await admin.getByRole('button', { name: 'Publish version 2' }).click()
  await expect(admin.getByText('Not published: 1 thing needs mending.')).toBeVisible()
  await expect(english.getByText('Braces are for {quote}')).toBeVisible()
  await axe(admin)

  await admin.reload()
  await expect(admin.getByText('Your unpublished changes were kept on this device')).toBeVisible()
  await admin.getByRole('button', { name: 'Edit “Problem”' }).click()
  await english.getByLabel('The question, as spoken').fill('What hurts, and where?')
  await admin.getByRole('button', { name: 'Publish version 2' }).click()
  await expect(admin).toHaveURL(/\/playbook$/)
  await expect(admin.getByText('Version 2, published')).toBeVisible()
  await expect(admin.locator('summary', { hasText: 'What hurts, and where?' })).toBeVisible()
  await expect(admin.getByText('Not asked for now')).toBeVisible()

  await admin.getByRole('link', { name: 'Read version 1' }).click()
  await expect(admin.getByText('You are reading version 1.')).toBeVisible()
  await expect(admin.locator('summary', { hasText: 'What is going wrong' })).toBeVisible()

  const consultant = await as('consultant', { firm })
  await consultant.goto('/playbook/edit')
  await expect(consultant).toHaveURL(/\/playbook$/)
  await expect(consultant.locator('summary', { hasText: 'What hurts, and where?' })).toBeVisible()
  await expect(consultant.getByRole('link', { name: 'Edit' })).toHaveCount(0)

  await admin.goto('/playbook')
  await admin.getByRole('button', { name: 'Restore the built-in one' }).click()
  await admin.getByRole('button', { name: 'Publish the built-in one' }).click()
  await expect(admin.getByText('Version 3, published')).toBeVisible()
  await expect(admin.locator('summary', { hasText: 'What is going wrong' })).toBeVisible()
})
