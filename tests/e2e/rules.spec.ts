import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures'

type Learned = typeof import('@/lib/scoring/learned/figures.gen.json')
type Match = typeof import('@/lib/scoring/match/figures.gen.json')

// Read as files: Node loads no JSON as a module without being told to, and the loader of these tests does not tell it.
const figuresOf = (part: string) =>
  JSON.parse(readFileSync(new URL(`../../lib/scoring/${part}/figures.gen.json`, import.meta.url), 'utf8'))
const learned: Learned = figuresOf('learned')
const match: Match = figuresOf('match')

test('every role reads the rules, filters them and sees what they find', async ({ as, consultant, axe }) => {
  test.slow()
  await consultant.goto('/rules')
  await expect(consultant.getByText('How a verdict comes about')).toBeVisible()
  const cards = consultant.locator('li[id^="concreteness/"], li[id^="flags/"]')
  const all = await cards.count()
  expect(all).toBeGreaterThan(24)
  await expect(consultant.getByText(`${all} rules`)).toBeVisible()
  // Never folded: whoever follows the link from the walk lands here.
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

const shown = (lang: string, values: readonly number[]) =>
  values.map((value) => value.toLocaleString(lang, { style: 'percent' })).join('')

test('the figures on the page are those that were measured, in the reader’s notation', async ({
  consultant,
  as,
}) => {
  const rows = (page: typeof consultant, part: string) =>
    page.locator('details', { hasText: part }).locator('tbody tr')
  const measured: Readonly<Record<string, number>> =
    match.rows.find(({ name }) => name === 'all')?.crossValidated ?? {}
  const first = ['en', 'ru', 'cross'].map((direction) => measured[`match.top1.${direction}`] ?? Number.NaN)
  const recall = [learned.answers.en, learned.answers.ru].map(({ flags }) => flags.all.recall.share)
  await consultant.goto('/rules')
  await consultant.getByText('How a request is laid beside your offers').click()
  await expect(rows(consultant, 'How a request is laid').nth(0)).toContainText(shown('en', first))
  await consultant.getByText('What is learned from labelled answers').click()
  await expect(rows(consultant, 'What is learned from').nth(2)).toContainText(shown('en', recall))
  const russian = await as('manager', { lang: 'ru' })
  await russian.goto('/rules')
  await russian.getByText('Как запрос сверяют с вашими предложениями').click()
  await expect(rows(russian, 'Как запрос сверяют').nth(0)).toContainText(shown('ru', first))
})

const percent = (lang: string, part: number, of: number) =>
  (of === 0 ? 0 : part / of).toLocaleString(lang, {
    style: 'percent',
    maximumFractionDigits: part < of / 10 ? 1 : 0,
  })

test('every rule says its source and how often it is right and finds what is there', async ({
  consultant,
}) => {
  test.slow()
  const figures: Readonly<
    Record<string, Record<'en' | 'ru', { right: number; said: number; there: number }>>
  > = learned.rules
  await consultant.goto('/rules')
  const cards = await consultant
    .locator('li[id^="concreteness/"], li[id^="flags/"]')
    .evaluateAll((all) => all.map(({ id, textContent }) => ({ id, text: textContent ?? '' })))
  for (const { id, text } of cards) {
    expect(text, id).toMatch(/Where it comes from: \S/)
    const figure = figures[id]
    if (!figure) {
      expect(text, id).toContain('No figures yet')
      continue
    }
    expect(text, id).toContain('“Right” means')
    for (const { right, said, there } of Object.values(figure)) {
      if (said > 0)
        expect(text, id).toContain(`(${percent('en', right, said)}). It finds ${percent('en', right, there)}`)
      expect(text, id).toContain(`of the ${there.toLocaleString('en')} answers`)
    }
  }
})

test('the lexicon and each flag show what was measured', async ({ consultant }) => {
  const lexicon: typeof import('@/lib/scoring/lexicon/figures.gen.json') = figuresOf('lexicon')
  await consultant.goto('/rules')
  await consultant.getByText('The lexicon: what it knows of words').click()
  const families = consultant.getByRole('row', { name: /families/ })
  await expect(families).toContainText(
    [lexicon.en, lexicon.ru].map(({ families }) => families.toLocaleString('en')).join(''),
  )
  await consultant.getByText('What is learned from labelled answers').click()
  await consultant.getByText('Figures by flag').click()
  const { precision, recall } = learned.answers.en.flags.byType['price-first']
  const english = consultant.getByRole('table', { name: /English, the same firms/ })
  await expect(english.getByRole('row', { name: /Price/ })).toContainText(
    `${shown('en', [precision.share])}${shown('en', [recall.share])}${recall.of.toLocaleString('en')}`,
  )
})
