import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'

const CONCRETE = 'By 1 March Marina sends the report herself.'
const EMPTY = 'We want a synergy of our culture.'
const ALARMING = 'First tell me the price and give us a discount, then we talk.'

const open = async (page: Page, id: string, question = '') => {
  await page.goto(`/prospects/${id}/walk${question ? `?q=${question}` : ''}`)
  await expect(page.getByRole('navigation', { name: 'Questions' })).toBeVisible()
}
const editor = (page: Page) => page.getByRole('textbox', { name: 'The answer, in the prospect’s words' })
const saved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible()
const reading = (page: Page) => page.getByRole('complementary', { name: 'Reading' })

/** Keeps the page from becoming ready until the function that it returns is called. */
const withheldScripts = async (page: Page): Promise<() => void> => {
  let ready = () => {}
  const held = new Promise<void>((resolve) => {
    ready = resolve
  })
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  return () => ready()
}

/** Marked pieces of a kind behind the text, as somebody sees them. */
const marked = (page: Page, kind: string): Locator => page.locator(`[data-ids].mark-${kind}`)

test('walks from the first question to the brief with the keyboard alone', async ({
  consultant: page,
  newProspect,
  axe,
}) => {
  test.slow()
  const { id } = await newProspect({ name: 'Tamarind Rooms' })
  await open(page, id)
  await expect(page.getByRole('heading', { name: /What is going wrong/ })).toBeVisible()

  await page.keyboard.press('Control+ArrowDown')
  await expect(page).toHaveURL(/q=why-now/)
  await page.keyboard.press('Control+ArrowUp')
  await expect(page).toHaveURL(/q=problem/)
  await expect(editor(page)).toBeFocused()
  await page.keyboard.type('On Saturday we poured away eighty litres of soup.')

  await page.keyboard.press('Control+j')
  await page.keyboard.type('Proof')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=outcome/)
  await expect(editor(page)).toBeFocused()
  await page.keyboard.type(EMPTY)
  await expect(reading(page).getByText('synergy of our culture', { exact: false }).first()).toBeVisible()

  await page.keyboard.press('Control+Enter')
  const reply = page.getByRole('textbox', { name: 'Reply to clarification 1' })
  await expect(reply).toBeFocused()
  await page.keyboard.type(CONCRETE)
  await saved(page)

  await page.keyboard.press('Control+j')
  await page.keyboard.type('room')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=room/)
  await expect(page.locator('kbd', { hasText: '⏎' }), 'there is nothing to clarify').toHaveCount(0)
  const brief = page.getByRole('button', { name: 'See the brief' })
  await expect(brief).toBeDisabled()
  await expect(page.getByText('First say how much you wish to work with them')).toBeVisible()

  const press = async (target: Locator, key: string) => {
    await target.focus()
    await page.keyboard.press(key)
  }
  await press(page.getByRole('button', { name: 'Add “Price” as number 1' }), 'Enter')
  await press(page.getByRole('button', { name: 'Add “The need” as number 2' }), 'Enter')
  await press(page.getByRole('button', { name: 'Move “The need” up' }), 'Enter')
  await page.getByLabel('What was it').selectOption('nitpicking')
  await page.getByLabel('The words, or the scene').focus()
  await page.keyboard.type('He corrected the commas on every slide.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('He corrected the commas on every slide.')).toBeVisible()
  await press(page.getByRole('radio', { name: '7 of 10' }), 'Space')
  await axe(page)

  await press(brief, 'Enter')
  await expect(page).toHaveURL(new RegExp(`/prospects/${id}$`))
  await page.goBack()
  await expect(page).toHaveURL(/q=room/)
  await page.reload()
  await expect(page.getByRole('radio', { name: '7 of 10' })).toBeChecked()
  await expect(page.locator('ol li').first()).toContainText('The need')
})

test('marks phrases as they are typed and says why, by mouse, by caret and in the list', async ({
  consultant: page,
  newProspect,
}) => {
  const { id } = await newProspect()
  await open(page, id, 'outcome')
  await editor(page).fill(`${CONCRETE} ${EMPTY} ${ALARMING}`)
  await expect(marked(page, 'concrete').filter({ hasText: '1 March' })).toBeVisible()
  await expect(marked(page, 'empty').filter({ hasText: 'synergy' })).toBeVisible()
  await expect(marked(page, 'alarming').first()).toBeVisible()

  const synergy = marked(page, 'empty').filter({ hasText: 'synergy' }).first()
  const box = await synergy.boundingBox()
  if (!box) throw new Error('the mark has no place')
  await page.mouse.move(box.x + 10, box.y + box.height / 2)
  const card = page.getByRole('region', { name: /About “.*synergy/ })
  await expect(card.getByRole('button', { name: 'Ask this' }).first()).toBeVisible()
  await page.mouse.move(5, 5)
  await expect(card).toBeHidden()

  await editor(page).press('Control+Home')
  for (let i = 0; i < 4; i++) await editor(page).press('ArrowRight')
  await expect(page.getByRole('region', { name: /About “1 March/ })).toBeVisible()
  await editor(page).press('Escape')
  await expect(page.getByRole('region', { name: /About “1 March/ })).toBeHidden()

  const item = reading(page)
    .getByRole('button', { name: /^alarming: “First tell me the price/ })
    .first()
  await item.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /First tell me the price/ })).toBeVisible()
})

test('reads what was typed before the page was ready', async ({ consultant: page, newProspect }) => {
  const { id } = await newProspect()
  const ready = await withheldScripts(page)
  await page.goto(`/prospects/${id}/walk?q=outcome`, { waitUntil: 'commit' })
  await editor(page).fill(EMPTY)
  ready()
  await expect(marked(page, 'empty').filter({ hasText: 'synergy' })).toBeVisible()
  await saved(page)
})

test('goes on where the last reply ends when an answered question is opened anew', async ({
  consultant: page,
  newProspect,
}) => {
  const { id } = await newProspect()
  await open(page, id, 'outcome')
  await editor(page).fill('Eighty litres')
  await saved(page)
  await page.reload()
  await expect(editor(page)).toBeFocused()
  await page.keyboard.type(' of soup.')
  await expect(editor(page)).toHaveValue('Eighty litres of soup.')
  await saved(page)
  await page.keyboard.press('Control+ArrowUp')
  await expect(page).toHaveURL(/q=why-now/)
  await page.keyboard.press('Control+ArrowDown')
  await expect(editor(page)).toBeFocused()
  await page.keyboard.type(' And bread.')
  await expect(editor(page)).toHaveValue('Eighty litres of soup. And bread.')
  await saved(page)

  const ready = await withheldScripts(page)
  await page.goto(`/prospects/${id}/walk?q=outcome`, { waitUntil: 'commit' })
  const elsewhere = page.getByRole('radio', { name: 'Retold' })
  await elsewhere.focus()
  ready()
  await expect(reading(page).getByText('Eighty litres').first()).toBeVisible()
  await expect(elsewhere, 'nobody is called away').toBeFocused()
})

test('opens the rest of what spoke and leads to the first of it', async ({
  consultant: page,
  newProspect,
}) => {
  const { id } = await newProspect()
  await open(page, id, 'outcome')
  await editor(page).fill(`${CONCRETE} ${EMPTY} ${ALARMING} On 3 May Pavel paid 4000 euros to two suppliers.`)
  const more = reading(page).getByRole('button', { name: /^\d+ more$/ })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(more).toBeHidden()
  await expect(reading(page).getByRole('listitem').nth(5).getByRole('button')).toBeFocused()
})

test('says that pictures alone are no words to judge', async ({ consultant: page, newProspect }) => {
  const { id } = await newProspect()
  await open(page, id, 'outcome')
  await expect(reading(page).getByText('What is written is read as you type')).toBeVisible()
  await editor(page).fill('😀😀🚀')
  await expect(reading(page).getByText('There are no words here to judge.')).toBeVisible()
  await expect(reading(page).getByText('What is written is read as you type')).toBeHidden()
})

test('keeps marks on their words while one types before them', async ({ consultant: page, newProspect }) => {
  const { id } = await newProspect()
  await open(page, id, 'outcome')
  await editor(page).fill(EMPTY)
  await expect(marked(page, 'empty').filter({ hasText: 'synergy' })).toBeVisible()
  await editor(page).press('Home')
  await page.keyboard.type('Well, you see, as I said: ')
  // Read at once, in the same breath as the last keystroke.
  const words = await page.locator('[data-ids]').allTextContents()
  expect(words.join('')).toContain('synergy')
  for (const piece of words) expect(EMPTY).toContain(piece)
})

test('a person’s word on a flag needs a reason and stays visible', async ({
  consultant: page,
  newProspect,
  axe,
}) => {
  const { id } = await newProspect()
  await open(page, id, 'outcome')
  await editor(page).fill(ALARMING)
  await saved(page)
  const item = reading(page)
    .getByRole('button', { name: /^alarming: “First tell me/ })
    .first()
  await item.click()
  const card = page.getByRole('dialog', { name: /First tell me/ })
  await card.getByRole('button', { name: 'Not so' }).click()
  await card.getByRole('button', { name: 'Put it down' }).click()
  await expect(card.getByText('Please say why.')).toBeVisible()
  await card.getByRole('radio', { name: /with reason/ }).check()
  await card.getByLabel('Why?').fill('Their procurement law wants the price first.')
  await axe(page)
  await card.getByRole('button', { name: 'Put it down' }).click()
  await expect(reading(page).getByText('Justified').first()).toBeVisible()

  await page.reload()
  await reading(page)
    .getByRole('button', { name: /^alarming: “First tell me/ })
    .first()
    .click()
  await expect(card.getByText('consultant: Their procurement law wants the price first.')).toBeVisible()
})

test('says plainly what to do when the clarifications are used up', async ({
  consultant: page,
  newProspect,
}) => {
  const { id } = await newProspect()
  await open(page, id, 'outcome')
  await editor(page).fill(EMPTY)
  await expect(marked(page, 'empty').first()).toBeVisible()
  for (let i = 1; i <= 3; i++) {
    await page.keyboard.press('Control+Enter')
    const reply = page.getByRole('textbox', { name: `Reply to clarification ${i}` })
    await expect(reply).toBeFocused()
    await reply.fill(EMPTY)
  }
  await expect(reading(page).getByText(/recommend the standard offer/)).toBeVisible()
  await reading(page).getByRole('button', { name: 'Ask on anyway' }).press('Enter')
  const ask = reading(page).getByRole('button', { name: /^Ask it/ })
  await expect(ask).toBeFocused()
  await ask.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Reply to clarification 4' })).toBeFocused()
  await expect(page.getByText('Round 5, beyond the 3 clarifications')).toBeVisible()
  await page.getByRole('button', { name: 'Remove this clarification' }).click()
  await expect(page.getByRole('textbox', { name: 'Reply to clarification 4' })).toBeHidden()
})

test('shows a colleague the words and their marks, and lets nobody else’s words be changed', async ({
  consultant,
  as,
  newProspect,
  axe,
}) => {
  const { id } = await newProspect()
  await open(consultant, id, 'outcome')
  await editor(consultant).fill(`${CONCRETE} ${EMPTY}`)
  await saved(consultant)
  const colleague = await as('colleague')
  await open(colleague, id, 'outcome')
  await expect(colleague.getByText('You are reading.')).toBeVisible()
  await expect(colleague.getByText('synergy').first()).toBeVisible()
  await expect(colleague.getByRole('textbox')).toHaveCount(0)
  await axe(colleague)
})

test('is not found for another firm, nor under an address that is none', async ({
  as,
  neighbour,
  newProspect,
  guard,
}) => {
  guard.allow(/status of 404/)
  const { id } = await newProspect()
  const stranger = await as('admin', { firm: neighbour })
  for (const path of [`/prospects/${id}/walk`, '/prospects/%00/walk', "/prospects/'--/walk"]) {
    const response = await stranger.goto(path)
    expect(response?.status(), path).toBeGreaterThanOrEqual(400)
    expect(response?.status(), path).toBeLessThan(500)
  }
})
