import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const HINT = 'Please do not bother the staff. You will find what you need on our site.'
const OTHER_CLAUSE = 'I like to know who did what and when'
const TWO_HINTS = `My brother wants to know where you are on most mornings. ${OTHER_CLAUSE}.`
const QUESTION = 'Did they leave it all to you?'

const open = async (page: Page, id: string, question = 'problem') => {
  await page.goto(`/prospects/${id}/walk?q=${question}`)
  await expect(page.getByRole('navigation', { name: 'Questions' })).toBeVisible()
}
const editor = (page: Page) => page.getByRole('textbox', { name: 'The answer, in the prospect’s words' })
const saved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible()
const asked = (page: Page) => page.getByRole('list', { name: 'Questions to you' })
const unanswered = (page: Page) =>
  asked(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Yes/ }) })
const marked = (page: Page, kind: string) => page.locator(`[data-ids].mark-${kind}`).first()

test('one key confirms while one types, a tap takes it back, and the brief says who confirmed', async ({
  consultant: page,
  newProspect,
  axe,
}) => {
  const { id } = await newProspect({ name: 'Harbour Kitchens' })
  await open(page, id)
  await editor(page).fill(HINT)
  await expect(asked(page)).toContainText(QUESTION)
  await expect(marked(page, 'asked')).toBeVisible()
  await axe(page)

  await editor(page).press('Control+i')
  await expect(asked(page)).toContainText('Yes. It counts as evidence. consultant')
  await expect(marked(page, 'confirmed')).toBeVisible()
  await expect(editor(page), 'the key leaves the words alone').toHaveValue(HINT)
  await expect(editor(page)).toBeFocused()
  await saved(page)
  await axe(page)

  await asked(page).getByRole('button', { name: 'Take back' }).click()
  await expect(asked(page).getByRole('button', { name: /^Yes/ }), 'the focus stays in place').toBeFocused()
  await asked(page).getByRole('button', { name: /^Yes/ }).click()
  await saved(page)
  await page.reload()
  await expect(asked(page)).toContainText('Yes. It counts as evidence. consultant')

  await page.goto(`/prospects/${id}/walk?q=room`)
  await page.getByRole('radio', { name: '7 of 10' }).press('Space')
  await page.getByRole('button', { name: 'See the brief' }).click()
  await expect(page).toHaveURL(new RegExp(`/prospects/${id}$`))
  const flags = page.locator('#evidence-flags')
  await expect(flags).toContainText('consultant,')
  await expect(flags).toContainText('yes, it was so')
  await expect(flags).toContainText('about the prospect’s own words')
  await expect(page.locator('#room')).toContainText(QUESTION)
})

test('what was denied is not asked again of these words, also after a reload', async ({
  consultant: page,
  newProspect,
}) => {
  const { id } = await newProspect()
  await open(page, id)
  await editor(page).fill(HINT)
  await asked(page).getByRole('button', { name: /^No/ }).click()
  await expect(asked(page)).toContainText('No. It will not be asked of these words again.')
  await expect(asked(page).getByRole('button', { name: 'Take back' })).toBeFocused()
  await saved(page)
  await page.reload()
  await expect(asked(page)).toContainText('No. It will not be asked of these words again.')
  await expect(asked(page).getByRole('button', { name: /^Yes/ })).toHaveCount(0)
  await editor(page).press('End')
  await page.keyboard.type(' It rained.')
  await saved(page)
  await expect(page.locator('[data-ids].mark-asked')).toHaveCount(0)
})

test('a no to one clause brings up the other of the same type, and a no to both brings up none', async ({
  consultant: page,
  newProspect,
  axe,
}) => {
  const { id } = await newProspect()
  await open(page, id, 'scope')
  await editor(page).fill(TWO_HINTS)
  await expect(unanswered(page)).toHaveCount(1)
  await asked(page).getByRole('button', { name: /^No/ }).click()
  await expect(unanswered(page)).toContainText(OTHER_CLAUSE)
  await expect(unanswered(page)).toHaveCount(1)
  await expect(
    asked(page).getByRole('button', { name: 'Take back' }),
    'the focus stays in place',
  ).toBeFocused()
  await saved(page)
  await page.reload()
  await expect(unanswered(page)).toContainText(OTHER_CLAUSE)
  await axe(page)
  await editor(page).press('Control+u')
  await expect(asked(page).getByText('No. It will not be asked of these words again.')).toHaveCount(2)
  await expect(unanswered(page)).toHaveCount(0)
  await saved(page)
  await asked(page).getByRole('button', { name: 'Take back' }).first().click()
  await expect(unanswered(page), 'one question at a time').toHaveCount(1)
})

test('an answer given without a network is kept on the device, and sent by a later page', async ({
  consultant: page,
  newProspect,
  guard,
}) => {
  const { id } = await newProspect()
  await open(page, id)
  await editor(page).fill(HINT)
  await expect(asked(page)).toContainText(QUESTION)
  await saved(page)
  guard.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED/)
  await page.context().setOffline(true)
  await asked(page).getByRole('button', { name: /^Yes/ }).click()
  await expect(asked(page)).toContainText('Yes. It counts as evidence.')
  await expect(page.locator('[data-save-state="kept"]')).toBeVisible()
  await page.goto('about:blank').catch(() => {})
  await page.context().setOffline(false)
  await open(page, id)
  await expect(asked(page)).toContainText('Yes. It counts as evidence.')
  await saved(page)
  const stored = await page.request.get(`/api/suggestions?discovery=${await discoveryOf(page)}`)
  expect(await stored.text()).toContain('"standing":"confirmed"')
})

/** The discovery that the page asks about when it comes back to the front. */
async function discoveryOf(page: Page): Promise<string> {
  const [request] = await Promise.all([
    page.waitForRequest(/\/api\/suggestions\?discovery=/),
    page.evaluate(() => window.dispatchEvent(new Event('focus'))),
  ])
  return new URL(request.url()).searchParams.get('discovery') ?? ''
}

test('labelled cases are taken out by a manager, and by nobody below', async ({
  as,
  newFirm,
  newProspect,
  axe,
}) => {
  const firm = await newFirm()
  const page = await as('consultant', { firm })
  const { id } = await newProspect({ memberId: firm.people.consultant.memberId, name: 'Secret Rooms' })
  await open(page, id)
  await editor(page).fill(HINT)
  await asked(page).getByRole('button', { name: /^Yes/ }).click()
  await saved(page)
  expect((await page.request.get('/api/labelled-cases')).status()).toBe(403)
  await page.goto('/settings')
  await expect(page.getByText('Labelled cases')).toHaveCount(0)

  const manager = await as('manager', { firm })
  await manager.goto('/settings')
  await expect(manager.getByText('1 confirmed question, 0 dismissed')).toBeVisible()
  await axe(manager)
  const [download] = await Promise.all([
    manager.waitForEvent('download'),
    manager.getByRole('link', { name: 'Download as JSON lines' }).click(),
  ])
  const lines = (await (await manager.request.get(download.url())).text()).trim().split('\n')
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ lang: 'en', answer: HINT, near: [] })
  expect(lines[0]).not.toContain('Secret Rooms')
})
