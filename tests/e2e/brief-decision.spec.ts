import { FLAG_TYPES } from '@/lib/scoring/vocabulary'
import { opens } from '../support/e2e/keys'
import { expect, test } from './fixtures'

test('a manager decides against the verdict, and it is marked as such', async ({
  manager: page,
  consultant,
  toldProspect,
  axe,
}) => {
  test.slow()
  const { id } = await toldProspect({ grave: 'Wants hands, no heads.' })
  await page.goto(`/prospects/${id}`)
  await opens(page, 'e', /./)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Record the decision' }).click()
  await expect(dialog.getByText('Choose one.')).toBeVisible()
  await expect(dialog.getByText('Please give a reason.')).toBeVisible()
  await dialog.getByRole('radio', { name: /^Go, with conditions/ }).check()
  await expect(dialog.getByText(/Against the verdict/)).toBeVisible()
  await dialog.getByLabel('Reason').fill('December is empty.')
  await dialog.getByRole('button', { name: 'Record the decision' }).click()
  await expect(dialog.getByText('Please name the conditions.')).toBeVisible()
  await axe(page)
  await dialog
    .getByRole('textbox', { name: 'Conditions' })
    .fill('One site only\nWe stop after three hours if he replaces her')
  await dialog.getByRole('button', { name: 'Record the decision' }).click()
  await expect(dialog).toHaveCount(0)
  const next = page.getByRole('region', { name: 'Next step' })
  await expect(next).toContainText('Go, with conditions')
  await expect(next).toContainText('against the verdict')

  await page.getByRole('button', { name: /Decide anew/ }).click()
  await page.getByRole('radio', { name: /^No-go/ }).check()
  await page.getByLabel('Reason').fill('On second thought.')
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await expect(next).toContainText('No-go')
  const history = page.getByRole('region', { name: 'History' })
  await expect(history).toContainText('December is empty.')
  await expect(history).toContainText('On second thought.')

  await consultant.goto(`/prospects/${id}`)
  await expect(consultant.getByRole('region', { name: 'Next step' })).toContainText('No-go')
  await expect(consultant.getByRole('button', { name: /Decide/ })).toHaveCount(0)
  await consultant.keyboard.press('e')
  await expect(consultant.getByRole('dialog')).toHaveCount(0)
})

test('a letter follows the decision, keeps what is typed, and holds no internal word', async ({
  manager: page,
  toldProspect,
  axe,
}) => {
  test.slow()
  const { id } = await toldProspect({ grave: 'Wants hands, no heads.' })
  await page.goto(`/prospects/${id}/letter`)
  const body = page.getByLabel('Letter', { exact: true })
  const kinds = page.getByLabel('Kind of letter')
  await axe(page)
  const internal = [
    ...FLAG_TYPES,
    ...['score', 'concrete', 'red flag', 'verdict', 'not enough information', 'hands, no heads', 'enthusias'],
  ]
  for (const kind of await kinds
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))) {
    await kinds.selectOption(kind)
    const text = `${await page.getByLabel('Subject').inputValue()} ${await body.inputValue()}`.toLowerCase()
    for (const word of internal) expect(text, `${kind}: ${word}`).not.toContain(word.toLowerCase())
    expect(text, kind).toContain('joan marlow')
  }

  await kinds.selectOption('decline')
  await page.getByLabel('Another way to go, for them').fill('The harbour school runs an evening class.')
  await expect(body).toHaveValue(/harbour school/)
  await body.fill('Dear Joan, my own words.')
  await kinds.selectOption('take')
  await expect(body).toHaveValue('Dear Joan, my own words.')
  const mail = await page.getByRole('link', { name: 'Open in the mail program' }).getAttribute('href')
  expect(decodeURIComponent(mail ?? '')).toContain('Dear Joan, my own words.')
  await page.getByRole('button', { name: /draft anew/ }).click()
  await expect(body).toHaveValue(/glad to take this on/)
})

test('a letter speaks the language of the prospect, whatever the interface speaks', async ({
  manager: page,
  toldProspect,
}) => {
  const { id } = await toldProspect({ lang: 'ru' })
  await page.goto(`/prospects/${id}/letter`)
  await expect(page.getByLabel('Letter', { exact: true })).toHaveValue(/^Здравствуйте, /)
})
