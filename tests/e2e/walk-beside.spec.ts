import type { Page, Request, Route } from '@playwright/test'
import { expect, test } from './fixtures'

const OURS = 'Orders must reach the other shop the same day.'
const LINE = '“Orders reach the other shop the same day”'
const THEIRS = 'Please wash the windows of our two offices.'

/** The question that the walk puts to the server while one types. */
const asks = (request: Request) =>
  request.method() === 'POST' && (request.postData() ?? '').includes('"told"')

const editor = (page: Page) => page.getByRole('textbox', { name: 'The answer, in the prospect’s words' })
const saved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible()
const card = (page: Page) =>
  page.locator('section', { has: page.getByRole('heading', { name: 'Beside what we offer' }) }).last()

/** A walk of a firm that has an offer. */
const it = test.extend<{ walk: (lang?: 'en' | 'ru', width?: number) => Promise<Page> }>({
  walk: async ({ as, newFirm, newProspect, toldProspect }, use) =>
    use(async (lang = 'en', width = 1440) => {
      const firm = await newFirm()
      const { memberId } = firm.people.consultant
      await toldProspect({ memberId, offer: true, assessed: false })
      const { id } = await newProspect({ memberId, lang })
      const page = await as('consultant', { firm, lang, viewport: { width, height: 844 } })
      await page.goto(`/prospects/${id}/walk?q=problem`)
      await expect(page.getByRole('textbox')).toBeVisible()
      return page
    }),
})

/** Holds back what the server says to the questions, one after the other, until they are let go. */
async function hold(page: Page) {
  const held: Route[] = []
  await page.route('**/*', (route) => (asks(route.request()) ? void held.push(route) : route.fallback()))
  return {
    asked: (count: number) => expect.poll(() => held.length, { timeout: 60_000 }).toBe(count),
    release: (at: number) => held[at]?.continue(),
  }
}

it('appears after typing, in the offer’s own words, and drops an answer that newer words overtook', async ({
  walk,
  axe,
}) => {
  const page = await walk()
  await expect(card(page)).toHaveCount(0)
  const server = await hold(page)
  await editor(page).fill(THEIRS)
  await server.asked(1)
  await editor(page).fill(OURS)
  await server.release(0)
  // One question at a time: the second is asked when the answer to the first has been read, and dropped.
  await server.asked(2)
  await expect(card(page)).toHaveCount(0)
  await server.release(1)
  await expect(card(page)).toContainText('Two shops, one book')
  await expect(card(page)).toContainText(LINE)
  await expect(card(page)).toHaveAttribute('aria-busy', 'false')
  await expect(editor(page)).toBeFocused()
  await axe(page)

  await editor(page).press('End')
  await page.keyboard.type(' Soon.')
  await expect(card(page), 'newer words are on their way').toHaveAttribute('aria-busy', 'true')
  await expect(card(page)).toContainText(LINE)
  await editor(page).fill('')
  await expect(card(page)).toHaveCount(0)
})

it('without a network the walk goes on, says so, and catches up by itself', async ({ walk, guard }) => {
  guard.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch/)
  const page = await walk()
  await editor(page).fill(OURS)
  await expect(card(page)).toContainText(LINE)
  await saved(page)
  await page.context().setOffline(true)
  await editor(page).fill(`${OURS} ${THEIRS}`)
  await expect(card(page)).toContainText('Not brought up to date')
  await expect(page.locator('[data-save-state="kept"]')).toBeVisible()
  await page.keyboard.press('Control+ArrowDown')
  await expect(page).toHaveURL(/q=why-now/)
  await page.keyboard.press('Control+ArrowUp')
  await expect(editor(page)).toHaveValue(`${OURS} ${THEIRS}`)
  await page.context().setOffline(false)
  await expect(card(page)).toContainText('wash the windows')
  await expect(card(page)).not.toContainText('Not brought up to date')
  await saved(page)
})

it('a server that never answers holds up neither saving nor the brief', async ({ walk }) => {
  const page = await walk()
  const server = await hold(page)
  await editor(page).fill(OURS)
  await server.asked(1)
  await saved(page)
  await page.keyboard.press('Control+j')
  await page.keyboard.type('room')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'In the room', exact: true })).toBeVisible()
  await page.getByRole('radio', { name: '7 of 10' }).press('Space')
  await page.getByRole('button', { name: 'See the brief' }).click()
  await expect(page).toHaveURL(/\/prospects\/[0-9a-f-]{36}$/)
})

it('fits a phone: in the sheet, beside the reading', async ({ walk, axe }) => {
  const page = await walk('ru', 390)
  await page
    .getByRole('textbox', { name: 'Ответ словами клиента' })
    .fill('Заказы должны попадать в другой магазин в тот же день. И помойте окна в двух офисах.')
  await page.getByRole('button', { name: /^Что слышно/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Что слышно' })
  const heading = sheet.getByRole('heading', { name: 'Рядом с нашими предложениями' })
  await heading.scrollIntoViewIfNeeded()
  await expect(heading).toBeInViewport()
  await expect(sheet.getByText('Two shops, one book')).toBeVisible()
  const wide = await sheet.evaluate((node) => [
    node.scrollWidth - node.clientWidth,
    document.body.scrollWidth,
  ])
  expect(wide[0]).toBeLessThanOrEqual(0)
  expect(wide[1]).toBeLessThanOrEqual(390)
  await axe(page)
})
