import { expect, test } from './fixtures'

// Several readings by axe in both themes: on a busy machine each takes seconds.
test.describe.configure({ timeout: 180_000 })

test('a name and Enter are enough: the prospect is added and its walk begins', async ({
  as,
  newFirm,
  axe,
}) => {
  const page = await as('consultant', { firm: await newFirm() })
  await page.goto('/prospects/new')
  await expect(page.getByLabel('Who is it?')).toBeFocused()
  await axe(page)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Please fill this in.')).toBeVisible()
  await axe(page)
  await page.getByLabel('Who is it?').fill('Северный склад 📦')
  await page.getByLabel('Who is it?').press('Enter')
  await expect(page).toHaveURL(/\/prospects\/[0-9a-f-]{36}\/walk/)
  await expect(
    page.getByRole('textbox', { name: 'The answer, in the prospect’s words' }),
    'one goes on typing',
  ).toBeFocused()
  await page.goto('/pipeline')
  await expect(page.locator('a[data-prospect]')).toHaveText(['Северный склад 📦'])
})

test('the next new prospect begins blank, however quickly the one before was added', async ({
  consultant: page,
}) => {
  let arrive = () => {}
  const longer = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/\/walk\?.*_rsc=/, async (route) => {
    await longer
    await route.continue()
  })
  await page.goto('/prospects/new')
  const name = page.getByLabel('Who is it?')
  const added = page.waitForResponse((response) => response.request().method() === 'POST')
  await name.fill('Quick Lantern')
  await name.press('Enter')
  await added
  await expect(page.getByRole('button', { name: 'Adding' })).toBeVisible()
  // Typed on while the walk is on its way, for longer than the pause after which a draft is written.
  await name.pressSequentially(' and more', { delay: 50 })
  await page.waitForTimeout(400)
  arrive()
  await expect(page).toHaveURL(/\/prospects\/[0-9a-f-]{36}\/walk/)
  await page.getByRole('link', { name: 'New prospect' }).click()
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('')
  await expect(page.getByText('This is what you had typed before.')).toBeHidden()
})

test('without a network nothing typed is lost, neither then nor after a reload', async ({
  consultant: page,
  guard,
}) => {
  guard.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch|Load failed/)
  await page.goto('/prospects/new')
  await page.getByLabel('Who is it?').fill('Lost and found')
  await page.getByLabel('What do they ask for?').fill('Words that took ten minutes')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Add, walk later' }).click()
  await expect(page.getByText('This did not reach the server.')).toBeVisible()
  await expect(page.getByLabel('What do they ask for?')).toHaveValue('Words that took ten minutes')
  await page.context().setOffline(false)
  await page.reload()
  await expect(page.getByText('This is what you had typed before.')).toBeVisible()
  await expect(page.getByLabel('What do they ask for?')).toHaveValue('Words that took ten minutes')
  await page.getByRole('button', { name: 'Add, walk later' }).click()
  await expect(page).toHaveURL(/\/prospects\/[0-9a-f-]{36}$/)
  await page.goto('/prospects/new')
  await expect(page.getByLabel('Who is it?')).toHaveValue('')
})

test('a reload in the moment of the last word loses nothing', async ({ consultant: page }) => {
  await page.goto('/prospects/new')
  await expect(page.getByLabel('Who is it?')).toBeFocused()
  await page.getByLabel('What do they ask for?').fill('Not yet written down')
  await page.reload()
  await expect(page.getByText('This is what you had typed before.')).toBeVisible()
  await expect(page.getByLabel('What do they ask for?')).toHaveValue('Not yet written down')
  await page.getByRole('button', { name: 'Start afresh' }).click()
})

test('two people who edit the same prospect keep both changes and choose where they met', async ({
  consultant,
  manager,
  newProspect,
  axe,
}) => {
  const { id } = await newProspect({ name: 'Shared', request: 'Before' })
  for (const page of [consultant, manager]) await page.goto(`/prospects/${id}/edit`)
  await consultant.getByLabel('What do they ask for?').fill('The consultant’s words')
  await consultant.getByLabel('Company').fill('Shared Ltd')
  await manager.getByLabel('What do they ask for?').fill('The manager’s words')
  await manager.getByLabel('What do they really need?').fill('Less')
  await consultant.getByRole('button', { name: 'Save' }).click()
  await expect(consultant).toHaveURL(new RegExp(`/prospects/${id}$`))

  await manager.getByRole('button', { name: 'Save' }).click()
  await expect(manager.getByText('Somebody else saved in the meantime')).toBeVisible()
  await expect(manager.getByText('The consultant’s words')).toBeVisible()
  await expect(manager.getByLabel('What do they ask for?')).toHaveValue('The manager’s words')
  await expect(manager.getByLabel('Company')).toHaveValue('Shared Ltd')
  await axe(manager)
  await manager.getByRole('button', { name: 'Take theirs' }).click()
  await manager.getByRole('button', { name: 'Save' }).click()
  await expect(manager).toHaveURL(new RegExp(`/prospects/${id}$`))
  await manager.goto(`/prospects/${id}/edit`)
  await expect(manager.getByLabel('What do they ask for?')).toHaveValue('The consultant’s words')
  await expect(manager.getByLabel('What do they really need?')).toHaveValue('Less')
})

test('a colleague’s prospect is read, not edited; a manager hands it over and archives it', async ({
  as,
  firm,
  manager,
  newProspect,
}) => {
  const { id, name } = await newProspect({ name: 'Handed over' })
  const colleague = await as('colleague')
  await colleague.goto(`/prospects/${id}/edit`)
  await expect(colleague).toHaveURL(new RegExp(`/prospects/${id}$`))
  await manager.goto(`/prospects/${id}/edit`)
  await manager.getByLabel('Owner').selectOption(firm.people.colleague.memberId)
  await manager.getByRole('button', { name: 'Hand over' }).click()
  await expect(manager.getByText('Handed over.')).toBeVisible()
  await colleague.goto(`/prospects/${id}/edit`)
  await expect(colleague).toHaveURL(/\/edit$/)
  await colleague.getByRole('button', { name: 'Archive' }).click()
  await expect(colleague).toHaveURL(/\/pipeline/)
  await colleague.goto('/pipeline?stage=archived')
  await expect(colleague.locator('a[data-prospect]', { hasText: name })).toHaveCount(1)
})
