import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const open = (page: Page, id: string) => page.goto(`/prospects/${id}/walk?q=problem`)
const editor = (page: Page) => page.getByRole('textbox', { name: 'The answer, in the prospect’s words' })
const state = (page: Page, name: string) => expect(page.locator(`[data-save-state="${name}"]`)).toBeVisible()

test('what is typed survives a reload, speaker and all', async ({ consultant: page, newProspect }) => {
  const { id } = await newProspect()
  await open(page, id)
  await editor(page).fill('Eighty litres of soup.\nAnd no bread 🙂 שלום')
  await page.getByText('Retold').click()
  await state(page, 'saved')
  await page.reload()
  await expect(editor(page)).toHaveValue('Eighty litres of soup.\nAnd no bread 🙂 שלום')
  await expect(page.getByRole('radio', { name: 'Retold' })).toBeChecked()
})

test('is kept on the device without a network, survives the tab, and arrives later', async ({
  consultant: page,
  newProspect,
  guard,
}) => {
  guard.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch/)
  const { id } = await newProspect()
  await open(page, id)
  await editor(page).fill('Said')
  await state(page, 'saved')
  const context = page.context()
  await context.setOffline(true)
  await editor(page).pressSequentially(' in a tunnel')
  await state(page, 'kept')
  await expect(page.getByText('is kept on this device, survives closing the page')).toBeVisible()
  await page.close({ runBeforeUnload: false })

  await context.setOffline(false)
  const next = await context.newPage()
  await open(next, id)
  await expect(editor(next)).toHaveValue('Said in a tunnel')
  await state(next, 'saved')

  await context.setOffline(true)
  // A field that the page came with, and that nobody has touched, is entered at its beginning.
  await editor(next).press('Control+End')
  await editor(next).pressSequentially(', and out')
  await state(next, 'kept')
  await context.setOffline(false)
  await state(next, 'saved')
  await next.reload()
  await expect(editor(next)).toHaveValue('Said in a tunnel, and out')
})

test('two people who write one answer are both asked, and nothing is overwritten', async ({
  consultant,
  manager,
  newProspect,
  guard,
  axe,
}) => {
  guard.allow(/status of 409/)
  const { id } = await newProspect()
  await open(consultant, id)
  await open(manager, id)
  await editor(consultant).fill('The consultant heard this.')
  await state(consultant, 'saved')
  await editor(manager).fill('The manager heard that.')
  await state(manager, 'conflict')
  const choice = manager.getByRole('alert').filter({ hasText: 'consultant wrote this answer too' })
  await expect(choice).toContainText('The consultant heard this.')
  await expect(choice).toContainText('The manager heard that.')
  await axe(manager)
  await choice.getByRole('button', { name: 'Keep both, one after the other' }).click()
  await state(manager, 'saved')
  const both = 'The consultant heard this.\n\nThe manager heard that.'
  await expect(editor(manager)).toHaveValue(both)

  await consultant.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(editor(consultant), 'the other device shows the newer text').toHaveValue(both)
})

test('an answer that is too long is refused in plain words, and nothing is lost', async ({
  consultant: page,
  newProspect,
}) => {
  const { id } = await newProspect()
  await open(page, id)
  await editor(page).fill('Before.')
  await state(page, 'saved')
  await editor(page).evaluate((area, length) => {
    const data = new DataTransfer()
    data.setData('text/plain', 'я'.repeat(length))
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, 1_048_576)
  await expect(page.getByText(/That is 1.?048.?583 characters; an answer holds 100.?000/)).toBeVisible()
  await expect(editor(page)).toHaveValue('Before.')
  await editor(page).fill('x'.repeat(100_000))
  await state(page, 'saved')
  await page.reload()
  expect((await editor(page).inputValue()).length).toBe(100_000)
})

test('the saving address refuses strangers, other origins and nonsense', async ({
  consultant: page,
  newProspect,
  baseURL,
}) => {
  const { id } = await newProspect()
  await open(page, id)
  const put = (data: string, origin = baseURL ?? '') =>
    page.request.put('/api/rounds', {
      data,
      headers: { origin, 'content-type': 'application/json' },
    })
  expect((await put('{}', 'https://elsewhere.example')).status()).toBe(403)
  for (const nonsense of ['', '{', '[]', 'null', '{"discoveryId":"x"}', '\u0000'])
    expect((await put(nonsense)).status(), JSON.stringify(nonsense)).toBe(400)
  // Larger than the connection holds in flight: the answer must come all the same, time after time.
  const long = `{"text":"${'x'.repeat(3_000_000)}"}`
  for (let time = 0; time < 5; time++) {
    expect((await put(long)).status()).toBe(413)
    expect((await put(long, 'https://elsewhere.example')).status()).toBe(403)
  }
  await page.context().clearCookies()
  for (let time = 0; time < 5; time++) expect((await put(long)).status()).toBe(401)
})
