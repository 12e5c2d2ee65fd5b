import { expect, test } from './fixtures'

test('the consultant makes the brief, reads why, and knows better about a flag', async ({
  consultant: page,
  toldProspect,
  axe,
}) => {
  const { id } = await toldProspect({ assessed: false, grave: 'Said: “Just do as you are told.”' })
  test.slow()
  await page.goto(`/prospects/${id}`)
  await axe(page)
  await page.getByRole('button', { name: 'Make the brief' }).click()

  // The first text a server reads has the rules compiled.
  await expect(page.getByText('Decline', { exact: true }).first()).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('heading', { name: 'The gravest flag' })).toBeVisible()
  await expect(page.getByRole('blockquote')).toContainText('Just do as you are told')
  for (const title of ['Unknown', 'What would change it', 'Next step'])
    await expect(page.getByRole('heading', { name: new RegExp(title, 'i') })).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Decide' })).toHaveCount(0)
  await axe(page)

  const sum = page.getByRole('region', { name: 'Red flags' })
  await sum
    .getByRole('button', { name: /I know better/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Say so' }).click()
  await expect(page.getByText('Please give a reason.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Reason' }).fill('We were late three times.')
  await page.getByRole('button', { name: 'Say so' }).click()
  await expect(sum.getByText(/Justified by consultant/)).toContainText('We were late three times.', {
    timeout: 30_000,
  })
  await expect(sum.getByText(/computed/)).toBeVisible()
  await expect(page.getByText('Without people’s word it would be: Decline.')).toBeVisible()
  await sum.getByRole('button', { name: 'Take it back' }).click()
  await expect(sum.getByText(/Justified by/)).toHaveCount(0)
})

test('no result is shown before the own wish is known', async ({ consultant: page, toldProspect }) => {
  const { id } = await toldProspect({ assessed: false, enthusiasm: null })
  await page.goto(`/prospects/${id}`)
  await expect(page.getByText(/say how much you would like to work with them/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Make the brief' })).toHaveCount(0)
  await page.goto(`/prospects/${id}/letter`)
  await expect(page.getByText(/There is no verdict yet/)).toBeVisible()
})

test('a mark opens its card on hover and on focus, and leads to its line in the sum', async ({
  manager: page,
  toldProspect,
}) => {
  const { id } = await toldProspect()
  await page.goto(`/prospects/${id}`)
  const mark = page.locator('#words a[data-findings]').first()
  const target = await mark.getAttribute('href')
  await mark.hover()
  const card = page.getByRole('dialog', { name: 'About this mark' })
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await mark.focus()
  await expect(card).toBeVisible()
  await expect(mark).toBeFocused()
  await card.getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`${target}$`))
  await expect(page.locator(target ?? '')).toBeInViewport()
})

test('points of every dimension add up to its score', async ({ newFirm, as, toldProspect }) => {
  const firm = await newFirm()
  const { memberId } = firm.people.consultant
  const { id } = await toldProspect({ memberId, grave: 'Wants hands, no heads.', offer: true })
  const page = await as('manager', { firm })
  await page.goto(`/prospects/${id}`)
  for (const name of ['Concreteness', 'Red flags', 'Match']) {
    const region = page.getByRole('region', { name, exact: true })
    const figures = await region
      .locator('li > span:first-child, p > span:first-child.text-right')
      .evaluateAll((nodes) => nodes.map((node) => Number((node.textContent ?? '').replace('−', '-'))))
    const score = Number(await region.locator('strong.text-right').textContent())
    const sum = figures.reduce((total, figure) => total + figure, 0)
    expect(Math.abs(sum - score), `${name}: ${figures} = ${score}`).toBeLessThan(0.6)
  }
})

test('the brief prints on one page in both languages', async ({ as, toldProspect }) => {
  for (const lang of ['en', 'ru'] as const) {
    const { id } = await toldProspect({ lang, grave: 'Wants hands, no heads. '.repeat(20) })
    const page = await as('manager', { lang })
    await page.goto(`/prospects/${id}`)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g), lang).toHaveLength(1)
  }
})

test('on a phone everything is within reach of a thumb, without scrolling sideways', async ({
  as,
  toldProspect,
  axe,
}) => {
  test.slow()
  const { id } = await toldProspect({ lang: 'ru', grave: 'Нужны руки, а не головы.' })
  const page = await as('manager', { lang: 'ru', viewport: { width: 390, height: 844 } })
  for (const path of ['', '/letter']) {
    await page.goto(`/prospects/${id}${path}`)
    await expect(page.locator('h1')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await axe(page)
  }
})

test('a prospect of another firm is not there', async ({ as, neighbour, toldProspect, guard }) => {
  const { id } = await toldProspect()
  const page = await as('admin', { firm: neighbour })
  guard.allow(/status of 404/)
  for (const path of ['', '/letter']) {
    await page.goto(`/prospects/${id}${path}`)
    await expect(page.getByText('Joan Marlow')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Marlow')
  }
})
