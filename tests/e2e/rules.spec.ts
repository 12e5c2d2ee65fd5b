import { expect, test } from './fixtures'

test('every role reads the rules, filters them and sees what they find', async ({ as, consultant, axe }) => {
  test.slow()
  await consultant.goto('/rules')
  await expect(consultant.getByText('How a verdict comes about')).toBeVisible()
  const cards = consultant.locator('li[id^="concreteness/"], li[id^="flags/"]')
  const all = await cards.count()
  expect(all).toBeGreaterThan(24)
  await expect(consultant.getByText(`${all} rules`)).toBeVisible()
  await consultant.getByText('What it cannot do').click()
  await expect(consultant.getByText('It does not hear irony')).toBeVisible()

  await consultant.getByRole('link', { name: 'Empty', exact: true }).click()
  await expect(consultant).toHaveURL(/show=empty/)
  await expect.poll(() => cards.count()).toBeLessThan(all)
  await cards.first().locator('summary').click()
  await expect(cards.first().locator('mark').first()).toBeVisible()
  await expect(cards.first().getByText('Not found here').first()).toBeVisible()
  await axe(consultant)

  const russian = await as('manager', { lang: 'ru', viewport: { width: 390, height: 844 } })
  await russian.goto('/rules?show=flags')
  await expect(russian.getByRole('link', { name: 'Все виды' })).toBeVisible()
  await axe(russian)
  const overflow = await russian.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
})
