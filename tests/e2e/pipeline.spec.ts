import type { Page } from '@playwright/test'
import type { Firm, NewProspect } from '../support/e2e/commands'
import { opens } from '../support/e2e/keys'
import { expect, test } from './fixtures'

// Several readings by axe in both themes: on a busy machine each takes seconds.
test.describe.configure({ timeout: 180_000 })

type Make = (given?: Partial<NewProspect>) => Promise<{ id: string; name: string }>

const rows = (page: Page) => page.locator('a[data-prospect]')
const names = (page: Page) => rows(page).allTextContents()

/** Five prospects, of which three are assessed; `Anchor` was added last. */
async function fill(make: Make, firm: Firm): Promise<void> {
  const memberId = firm.people.consultant.memberId
  await make({ memberId: firm.people.colleague.memberId, name: 'Dockside', company: 'Lantern Ltd' })
  await make({ memberId, name: 'Верфь', lang: 'ru', request: 'Наладить учёт на складе' })
  const scores = { concreteness: 40, flagScore: 90, match: 60 }
  await make({ memberId, name: 'Cedar', assessed: { verdict: 'decline', fit: 12, ...scores } })
  await make({ memberId, name: 'Birch', assessed: { verdict: 'take', fit: 88, ...scores } })
  await make({ memberId, name: 'Anchor', assessed: { verdict: 'take', fit: 71, ...scores } })
}

test('a new firm is told what the pipeline is for, and begins with an example it can throw away', async ({
  as,
  newFirm,
  axe,
}) => {
  const page = await as('consultant', { firm: await newFirm() })
  await page.goto('/pipeline')
  await expect(page.getByRole('link', { name: 'Add the first prospect' })).toBeVisible()
  await axe(page)
  await page.getByRole('button', { name: 'Try it with an example' }).click()
  await expect(page).toHaveURL(/\/prospects\/[0-9a-f-]{36}\/walk/)
  const id = page.url().split('/').at(-2)
  await page.goto('/pipeline')
  await expect(rows(page)).toHaveCount(1)
  await page.goto(`/prospects/${id}/edit`)
  await page.getByRole('button', { name: 'Throw the example away' }).click()
  await expect(page.getByRole('link', { name: 'Add the first prospect' })).toBeVisible()
})

test('filters and sorting stand in the address and survive a reload', async ({
  as,
  newFirm,
  newProspect,
  axe,
}) => {
  const firm = await newFirm()
  await fill(newProspect, firm)
  const page = await as('manager', { firm })
  await page.goto('/pipeline')
  await expect(rows(page)).toHaveText(['Anchor', 'Birch', 'Cedar', 'Верфь', 'Dockside'])
  await axe(page)

  await page.getByRole('link', { name: 'Take: 2' }).click()
  await expect(page).toHaveURL(/verdict=take/)
  await expect(rows(page)).toHaveText(['Anchor', 'Birch'])
  await page.getByRole('columnheader', { name: 'Fit' }).getByRole('link').click()
  await expect(rows(page)).toHaveText(['Birch', 'Anchor'])
  await expect(page.getByRole('columnheader', { name: 'Fit' })).toHaveAttribute('aria-sort', 'descending')
  await page.getByRole('columnheader', { name: 'Fit' }).getByRole('link').click()
  await expect(rows(page)).toHaveText(['Anchor', 'Birch'])
  await page.reload()
  await expect(rows(page)).toHaveText(['Anchor', 'Birch'])
  await expect(page.getByRole('link', { name: 'Take: 2' })).toHaveAttribute('aria-current', 'true')

  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(rows(page)).toHaveCount(5)
  await page.getByRole('link', { name: 'colleague: 1' }).click()
  await expect(rows(page)).toHaveText(['Dockside'])
})

test('the search reads name, company and request, and says when nothing is found', async ({
  as,
  newFirm,
  newProspect,
  axe,
}) => {
  const firm = await newFirm()
  await fill(newProspect, firm)
  const page = await as('manager', { firm, lang: 'ru' })
  await page.goto('/pipeline')
  await expect(rows(page)).toHaveCount(5)
  // The rows come with the page; keys are heard a moment later.
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 1_000 })
  }).toPass()
  await page.getByRole('searchbox').fill('')
  await page.keyboard.type('учет склад')
  await expect(rows(page)).toHaveText(['Верфь'])
  await expect(page).toHaveURL(/q=/)
  await page.getByRole('searchbox').fill('lantern')
  await expect(rows(page)).toHaveText(['Dockside'])
  await page.getByRole('searchbox').fill('nobody at all')
  await expect(page.getByText('По запросу «nobody at all»')).toBeVisible()
  await axe(page)
  await page.getByRole('link', { name: 'Снять отбор' }).first().click()
  await expect(rows(page)).toHaveCount(5)
  await expect(page.getByRole('searchbox')).toHaveValue('')
})

test('the keyboard walks the rows, opens one, and opens the decision for those who decide', async ({
  as,
  newFirm,
  newProspect,
}) => {
  const firm = await newFirm()
  await fill(newProspect, firm)
  const page = await as('manager', { firm })
  await page.goto('/pipeline')
  const focused = page.locator('a[data-prospect]:focus')
  await expect(rows(page)).toHaveCount(5)
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(focused).toHaveText('Anchor', { timeout: 1000 })
  }).toPass()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(focused).toHaveText('Cedar')
  await page.keyboard.press('k')
  await expect(focused).toHaveText('Birch')
  const id = await focused.getAttribute('data-prospect')
  await page.keyboard.press('e')
  await expect(page).toHaveURL(`/prospects/${id}?decide=1`)
  await page.goto('/pipeline')
  await expect(async () => {
    await page.keyboard.press('k')
    await expect(focused, 'the walk goes on beside the prospect one comes from').toHaveText('Anchor', {
      timeout: 1000,
    })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/prospects\/[0-9a-f-]{36}$/)
})

test('the sheet of shortcuts and the palette open from anywhere', async ({
  as,
  newFirm,
  newProspect,
  axe,
}) => {
  const firm = await newFirm()
  await fill(newProspect, firm)
  const page = await as('consultant', { firm })
  await page.goto('/pipeline')
  await opens(page, '?', 'Keyboard shortcuts')
  await expect(page.getByText('Decide', { exact: true }), 'a consultant does not decide').toHaveCount(0)
  await axe(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await opens(page, 'Control+k', 'Go anywhere')
  await axe(page)
  await page.keyboard.type('dock')
  await expect(page.getByRole('option', { name: /Dockside/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/prospects\/[0-9a-f-]{36}$/)
})

test('the palette opens whom one typed, also while the server is slow', async ({
  as,
  newFirm,
  newProspect,
}) => {
  const firm = await newFirm()
  await fill(newProspect, firm)
  const page = await as('consultant', { firm })
  await page.goto('/pipeline')
  await opens(page, 'Control+k', 'Go anywhere')
  await expect(page.getByRole('option', { name: /Anchor/ }), 'everybody is listed first').toBeVisible()
  await page.route('**/pipeline', async (route) => {
    if (route.request().method() === 'POST') await new Promise((done) => setTimeout(done, 3000))
    await route.continue()
  })
  await page.keyboard.type('dock')
  await expect(page.getByRole('option')).toHaveText([/Dockside/])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/prospects\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Dockside' })).toBeVisible()
})

test('a hundred prospects are turned over page by page', async ({ as, newFirm, newProspect }) => {
  const firm = await newFirm()
  const memberId = firm.people.consultant.memberId
  for (let count = 1; count <= 55; count++) await newProspect({ memberId, name: `Prospect ${count}` })
  const page = await as('consultant', { firm })
  await page.goto('/pipeline')
  await expect(rows(page)).toHaveCount(50)
  const first = await names(page)
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(rows(page)).toHaveCount(5)
  await expect(page).toHaveURL(/after=/)
  await page.reload()
  expect(new Set([...first, ...(await names(page))]).size).toBe(55)
  await page.getByRole('link', { name: 'Previous' }).click()
  await expect(rows(page)).toHaveText(first)
})

test('a bad address shows the pipeline, and another firm’s prospect nothing', async ({
  manager,
  neighbour,
  newProspect,
  guard,
}) => {
  const bad = 'verdict=best&stage=%00&sort=password&dir=up&after=x&before=%F0%9F%91%80&owner=1&q=%00%ED%A0%80'
  await manager.goto(`/pipeline?${bad}`)
  await expect(manager.getByRole('heading', { name: 'Pipeline' })).toBeVisible()
  const { id } = await newProspect({ memberId: neighbour.people.admin.memberId, name: 'Next door' })
  guard.allow(/404/)
  for (const path of [`/prospects/${id}/edit`, '/prospects/none/edit', '/no/such/page']) {
    await manager.goto(path)
    await expect(manager.getByRole('heading', { name: 'Nothing is here' })).toBeVisible()
  }
  await manager.getByRole('link', { name: 'To the pipeline' }).click()
  await expect(manager).toHaveURL(/\/pipeline/)
})
